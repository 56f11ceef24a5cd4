package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CJump;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.jspecify.annotations.Nullable;

/** Whether a failure ends the loop around a call: then the interruption does. */
final class Leaves {
  private static final int FAILED = -1;

  private Leaves() {}

  /** Whether a loop stands around a call, and goes on where the call fails. */
  static boolean isRetried(Frames frames, CCall call) {
    CLoop loop = frames.loop(call);
    return loop != null && !loopOnFailure(frames, loop, call, result(frames, call));
  }

  /** The variable that takes the result; null where none does. */
  private static @Nullable String result(Frames frames, CCall call) {
    CNode at = frames.parent(call);
    while (at instanceof CCast) {
      at = frames.parent(at);
    }
    if (at instanceof CAssign assign && assign.target() instanceof CName name) {
      return name.name();
    }
    return at instanceof CVariable variable ? variable.name() : null;
  }

  /**
   * Whether the loop is left where the call fails.
   *
   * @param result the variable that takes the result; null where none does
   */
  private static boolean loopOnFailure(
      Frames frames, CLoop loop, CNode call, @Nullable String result) {
    for (CIf choice : frames.choices(loop)) {
      if (choice.end() > call.start()
          && isFailure(frames, choice.condition(), call, result)
          && leaves(choice.then())) {
        return true;
      }
    }
    return loop.head().stream().anyMatch(node -> ends(frames, node, call, result));
  }

  /** Whether a loop's condition doesn't hold where the call fails: it, or a part that it needs. */
  private static boolean ends(Frames frames, CNode condition, CNode call, @Nullable String result) {
    if (!(condition instanceof CBinary test)) {
      return false;
    } else if (test.operator().equals("&&")) {
      return ends(frames, test.left(), call, result) || ends(frames, test.right(), call, result);
    }
    Integer value = number(test.right());
    return value != null
        && isAbout(frames, test, call, result)
        && switch (test.operator()) {
          case ">" -> FAILED <= value;
          case ">=" -> FAILED < value;
          case "==" -> FAILED != value;
          case "!=" -> FAILED == value;
          default -> false;
        };
  }

  private static @Nullable Integer number(CExpr value) {
    if (value instanceof CUnary minus && minus.operator().equals("-")) {
      return "1".equals(digits(minus.operand())) ? FAILED : null;
    }
    String digits = digits(value);
    return digits.isEmpty() ? null : Integer.valueOf(digits);
  }

  private static String digits(CExpr value) {
    return value instanceof CLiteral literal && literal.text().matches("[0-9]{1,6}")
        ? literal.text()
        : "";
  }

  private static boolean isAbout(Frames frames, CBinary test, CNode call, @Nullable String result) {
    return frames.isIn(call, test.left()) || result != null && CWalk.mentions(test.left(), result);
  }

  private static boolean isFailure(
      Frames frames, CExpr condition, CNode call, @Nullable String result) {
    return condition instanceof CBinary test
        && isAbout(frames, test, call, result)
        && isFailureValue(test);
  }

  private static boolean isFailureValue(CBinary test) {
    CExpr value = test.right();
    boolean minusOne =
        value instanceof CUnary minus
            && minus.operator().equals("-")
            && minus.operand() instanceof CLiteral one
            && one.text().equals("1");
    boolean zero = value instanceof CLiteral literal && literal.text().equals("0");
    return switch (test.operator()) {
      case "==" -> minusOne;
      case "<", "<=", "!=" -> zero;
      default -> false;
    };
  }

  private static boolean leaves(CStmt then) {
    CStmt last = then;
    while (last instanceof CBlock block && !block.statements().isEmpty()) {
      last = block.statements().get(block.statements().size() - 1);
    }
    return last instanceof CReturn
        || last instanceof CJump jump && !jump.keyword().equals("continue");
  }
}
