package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CMember;

/** Tells conditions that ask for an option: {@code s->flags & HANDLE_SIGNALS}, {@code s->raw}. */
final class Options {
  private Options() {}

  /** Whether a condition holds only where a member of something is set, or a bit of it. */
  static boolean isAsked(CExpr condition) {
    CExpr plain = Plain.of(condition);
    if (!(plain instanceof CBinary test)) {
      return plain instanceof CMember;
    }
    return switch (test.operator()) {
      case "&", "&&" -> isAsked(test.left()) || isAsked(test.right());
      case "!=" -> isAsked(test.left()) && isZero(test.right());
      default -> false;
    };
  }

  private static boolean isZero(CExpr value) {
    return Plain.of(value) instanceof CLiteral literal && literal.text().equals("0");
  }
}
