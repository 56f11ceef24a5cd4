package org.goboundaries.flow.shutdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.knowledge.Wordings;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;

/**
 * Whether a function may wait for anybody, or for anything that takes as long as a request may.
 * Channels, loops, and calls whose names sound like it count, and so does what is not known.
 */
final class Waits {
  private static final Set<String> LOCKING = Set.of("Lock", "RLock");

  private final Bodies bodies;
  private final CallGraph graph;
  private final Wordings words;
  private final boolean isKnown;

  /**
   * Of a program.
   *
   * @param isKnown whether code that is not available may know what to wait for
   */
  Waits(Bodies bodies, Wordings words, boolean isKnown) {
    this.bodies = bodies;
    this.words = words;
    this.graph = bodies.calls();
    this.isKnown = isKnown;
  }

  /** Whether a function may wait between a call in it and its own end. */
  boolean mayFollow(Site site) {
    FunctionBody body = bodies.of(site.code());
    int from = body.point(site);
    if (from == ControlGraph.NONE || !body.graph().isComplete() || body.mayFollow(from, from)) {
      return true;
    }
    for (int point = 0; point < body.graph().size(); point++) {
      boolean isBehind = point != from && body.mayFollow(from, point);
      if (isBehind && mayWait(body, point)) {
        return true;
      }
    }
    return body.sites().stream().anyMatch(each -> each.manner() == Manner.DEFER && mayWait(each));
  }

  private boolean mayWait(FunctionBody body, int point) {
    Site site = body.site(point);
    return switch (body.graph().kind(point)) {
      case RECEIVE, SEND, SELECT, LOOP, RANGE_FUNCTION, UNKNOWN, ANYWHERE -> true;
      case RANGE -> body.graph().node(point) instanceof RangeStmt loop && isOpen(body.code(), loop);
      case CALL -> site != null && mayWait(site);
      default -> false;
    };
  }

  private boolean isOpen(Code code, RangeStmt loop) {
    Type operand = bodies.answers(code).type(loop.operand()).underlying();
    return operand instanceof Channel || operand instanceof Signature || operand.isUnknown();
  }

  private boolean mayWait(Site site) {
    return waitsItself(site) || callees(site).anyMatch(this::waitsSomewhere);
  }

  private boolean waitsSomewhere(Call call) {
    return ShortestPaths.toNearest(this::waitsItself, call.to(), this::called, Call::to)
        .isPresent();
  }

  private List<Call> called(Code code) {
    return sites(code).flatMap(this::callees).toList();
  }

  private Stream<Site> sites(Code code) {
    return graph.sites(code).stream()
        .filter(site -> site.manner() != Manner.GO && !isHarmless(site));
  }

  private Stream<Call> callees(Site site) {
    return isHarmless(site) ? Stream.of() : graph.calls(site).stream().filter(Call::isHere);
  }

  private boolean waitsItself(Code code) {
    return communicates(code) || sites(code).anyMatch(this::waitsItself);
  }

  /** Whether a call waits, or nobody knows what is called. */
  private boolean waitsItself(Site site) {
    String name = site.calledName();
    if (isHarmless(site)) {
      return false;
    } else if (words.isSaidBy(Meaning.WAITS, name) || isKnown && LOCKING.contains(name)) {
      return true;
    } else if (callees(site).findAny().isPresent()) {
      return false;
    }
    return words.isSaidBy(Meaning.LASTS, name)
        || !site.isStandard() && (isKnown || !site.isNamed());
  }

  private boolean isHarmless(Site site) {
    boolean isExit = site.isStandard() && site.calledName().equals("Exit");
    return isExit || isPredeclared(site) || isLogging(words, site) || isCancel(bodies, site);
  }

  private boolean communicates(Code code) {
    boolean[] found = {false};
    Walk.tree(
        code.node(),
        node -> {
          found[0] |= isCommunication(code, node);
          return !found[0] && (node == code.node() || !(node instanceof FuncLit));
        });
    return found[0];
  }

  private boolean isCommunication(Code code, Node node) {
    return node instanceof SendStmt
        || node instanceof SelectStmt
        || node instanceof UnaryExpr unary && unary.operator() == Operator.ARROW
        || node instanceof RangeStmt loop && isOpen(code, loop);
  }

  static boolean isPredeclared(Site site) {
    return site.callee() instanceof Reference.Predeclared;
  }

  static boolean isLogging(Wordings words, Site site) {
    return words.isSaidBy(Meaning.LOGS, site.calledName());
  }

  /** Whether a call ends a context, and doesn't wait for anybody to see that. */
  static boolean isCancel(Bodies bodies, Site site) {
    return site.callee() instanceof Reference.Stored
        && site.node() instanceof CallExpr call
        && bodies.answers(site.code()).type(call.function()) instanceof Named named
        && (named.is("context", "CancelFunc") || named.is("context", "CancelCauseFunc"));
  }
}
