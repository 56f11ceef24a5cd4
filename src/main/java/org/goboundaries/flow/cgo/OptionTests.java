package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CMember;

/** Tells conditions that ask for an option: {@code s->flags & HANDLE_SIGNALS}, {@code s->raw}. */
final class OptionTests {
  private OptionTests() {}

  /** Whether a condition holds only where a member of something is set, or a bit of it. */
  static boolean isOne(CExpr condition) {
    CExpr plain = CCast.strip(condition);
    if (!(plain instanceof CBinary test)) {
      return plain instanceof CMember;
    }
    return switch (test.operator()) {
      case "&", "&&" -> isOne(test.left()) || isOne(test.right());
      case "!=" -> isOne(test.left()) && test.right().isZero();
      default -> false;
    };
  }
}
