package org.goboundaries.flow.counterparts;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.channels.SureLoops;
import org.goboundaries.flow.counterparts.BlockedGoroutine.Kind;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;

/** Loops over a channel that nobody closes, and on which only so many values are sent. */
record OpenLoops(Bodies bodies, Subject subject) {
  /** Those over a local channel. */
  static Stream<BlockedGoroutine> of(Bodies bodies, Subject subject) {
    boolean isCandidate =
        subject.sort() == Sort.CHANNEL
            && subject.has(Use.Kind.SEND)
            && subject.has(Use.Kind.RECEIVE)
            && subject.has(Use.Kind.MADE)
            && !subject.has(Use.Kind.CLOSE, Use.Kind.ESCAPE, Use.Kind.TO_SENDERS);
    return isCandidate ? new OpenLoops(bodies, subject).all() : Stream.of();
  }

  private Stream<BlockedGoroutine> all() {
    Use made = subject.all(Use.Kind.MADE).findFirst().orElseThrow();
    boolean isOver = subject.all(Use.Kind.SEND).allMatch(send -> isFinite(send, made.code()));
    List<Step> steps = List.of(Step.at(made.code(), made.node(), "made here"));
    return subject
        .all(Use.Kind.RECEIVE)
        .filter(use -> isOver && use.code() == made.code())
        .filter(use -> use.node() instanceof RangeStmt loop && !SureLoops.hasWayOut(loop.body()))
        .map(use -> BlockedGoroutine.of(Kind.NEVER_CLOSED, use, use.subject(), steps, false));
  }

  /** Whether a send is made only so many times by the function that has made the channel. */
  private boolean isFinite(Use send, Code maker) {
    Code code = send.code();
    Node at = send.node();
    while (code != maker) {
      List<Call> calls = bodies.calls().entering(code);
      boolean isKnown =
          !isInEndless(code, at)
              && calls.size() == 1
              && calls.get(0).isDirect()
              && bodies.calls().isFullyKnown(code);
      if (!isKnown) {
        return false;
      }
      at = calls.get(0).site().node();
      code = calls.get(0).from();
      if (!code.isWithin(maker)) {
        return false;
      }
    }
    return !isInEndless(code, at);
  }

  /** Whether a loop around a node may go on as long as the program runs. */
  private boolean isInEndless(Code code, Node node) {
    FunctionBody body = bodies.of(code);
    Node loop = SureLoops.around(body, node);
    while (loop != null) {
      boolean isEndless =
          loop instanceof ForStmt plain && (plain.condition() == null || plain.post() == null)
              || loop instanceof RangeStmt range && !SureLoops.isOverElements(body, range);
      if (isEndless) {
        return true;
      }
      loop = SureLoops.around(body, loop);
    }
    return false;
  }
}
