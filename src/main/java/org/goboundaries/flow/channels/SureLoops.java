package org.goboundaries.flow.channels;

import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** Loops that are not over before every round has been made. */
public final class SureLoops {
  private SureLoops() {}

  /** What is sent by a loop around a point; unknown where that may be over at any time. */
  static Sending repeated(FunctionBody body, int point, Sending each) {
    Node node = body.graph().node(point);
    Node loop = node == null ? null : around(body, node);
    boolean isSure =
        loop instanceof RangeStmt range && isOverElements(body, range) && !hasWayOut(range.body())
            || loop instanceof ForStmt plain && isCounting(plain) && !hasWayOut(plain.body());
    if (node == null || loop == null || !isSure) {
      return Sending.unknown(body.code());
    }
    // a loop without any round is not what it was written for
    boolean isAlways = !each.events().isEmpty() && isInEachRound(body, node);
    return each.repeated(isAlways ? List.of(loop) : List.of());
  }

  private static boolean isInEachRound(FunctionBody body, Node node) {
    Node at = body.parent(node);
    while (at != null && !(at instanceof ForStmt || at instanceof RangeStmt)) {
      if (at instanceof IfStmt || at instanceof CaseClause || at instanceof CommClause) {
        return false;
      }
      at = body.parent(at);
    }
    return true;
  }

  /** The innermost loop around a node of a function; null where there is none. */
  public static @Nullable Node around(FunctionBody body, Node node) {
    Node at = body.parent(node);
    while (at != null && !(at instanceof ForStmt || at instanceof RangeStmt)) {
      at = body.parent(at);
    }
    return at;
  }

  /** Whether a loop is over a number of elements that is there when it begins. */
  public static boolean isOverElements(FunctionBody body, RangeStmt loop) {
    Type type = body.answers().type(loop.operand()).underlying();
    return !(type instanceof Channel || type instanceof Signature || type.isUnknown());
  }

  private static boolean isCounting(ForStmt loop) {
    return loop.init() != null && loop.condition() != null && loop.post() != null;
  }

  /** Whether a statement in the body of a loop may leave it. */
  public static boolean hasWayOut(Node body) {
    boolean[] found = {false};
    Walk.tree(
        body,
        node -> {
          found[0] |=
              node instanceof ReturnStmt
                  || node instanceof BranchStmt jump && jump.kind() != BranchStmt.Kind.CONTINUE;
          return !(node instanceof FuncLit);
        });
    return found[0];
  }
}
