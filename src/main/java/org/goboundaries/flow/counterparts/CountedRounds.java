package org.goboundaries.flow.counterparts;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.counterparts.BlockedGoroutine.Kind;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;

/** A loop that waits in its first round for what all of its rounds are to do. */
final class CountedRounds {
  private final FunctionBody body;
  private final Subject group;

  private CountedRounds(FunctionBody body, Subject group) {
    this.body = body;
    this.group = group;
  }

  /** Those that wait for a local group. */
  static Stream<BlockedGoroutine> of(Bodies bodies, Subject subject) {
    List<Use> waits =
        subject.sort() == Sort.GROUP ? subject.all(Use.Kind.WAIT).toList() : List.of();
    List<Use> counts = subject.all(Use.Kind.ADD).toList();
    boolean isCandidate = waits.size() == 1 && counts.size() == 1;
    if (!isCandidate || waits.get(0).code() != counts.get(0).code()) {
      return Stream.of();
    }
    FunctionBody body = bodies.of(waits.get(0).code());
    return new CountedRounds(body, subject).find(waits.get(0), counts.get(0)).stream();
  }

  private List<BlockedGoroutine> find(Use wait, Use count) {
    Node loop = body.code().loopAround(wait.node());
    boolean isInRound =
        loop != null && isEachRound(loop, wait) && body.mayFollow(point(count), point(wait));
    if (loop == null || !isInRound || !isOfRounds(loop, count)) {
      return List.of();
    }
    List<Use> others =
        group.uses().stream().filter(use -> isAnswer(use) && use.node() != wait.node()).toList();
    if (others.size() != 1 || !isOnceEach(loop, others.get(0))) {
      return List.of();
    }
    Step counted = Step.at(count.code(), count.node(), "all iterations are counted here");
    return List.of(
        BlockedGoroutine.of(Kind.WAIT_IN_LOOP, wait, wait.subject(), List.of(counted), false));
  }

  /** Whether each round of a loop does something once, or starts what does. */
  private boolean isOnceEach(Node loop, Use use) {
    Node here = use.within(body.code());
    return here != null
        && body.code().loopAround(here) == loop
        && (here == use.node() || use.code().loopAround(use.node()) == null);
  }

  private static boolean isAnswer(Use use) {
    return switch (use.kind()) {
      case ANSWER, ESCAPE -> true;
      default -> false;
    };
  }

  private int point(Use use) {
    return body.point(use.node());
  }

  /** Whether the wait is a statement of the loop's own block. */
  private static boolean isEachRound(Node loop, Use wait) {
    Block block = loop instanceof ForStmt plain ? plain.body() : ((RangeStmt) loop).body();
    return block.statements().stream()
        .anyMatch(
            each ->
                each instanceof ExprStmt statement
                    && ParenExpr.strip(statement.expression()) == wait.node());
  }

  /** Whether what is added before a loop is the number of its rounds, or more than one. */
  private boolean isOfRounds(Node loop, Use count) {
    if (loop.contains(count.node())) {
      return false;
    } else if (count.count() > 1) {
      return true;
    }
    Expr number = ((CallExpr) count.node()).arguments().get(0);
    if (loop instanceof RangeStmt range) {
      return isText(number, "len(" + text(range.operand()) + ")")
          || isText(number, text(range.operand()));
    }
    return loop instanceof ForStmt plain
        && plain.condition() instanceof BinaryExpr test
        && test.operator() == Operator.LSS
        && isText(number, text(test.right()));
  }

  private boolean isText(Expr number, String expected) {
    return text(number).equals(expected);
  }

  private String text(Node node) {
    return body.code().file().text(node);
  }
}
