package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;

/** Takes casts off. */
final class Plain {
  private Plain() {}

  static CExpr of(CExpr expression) {
    CExpr plain = expression;
    while (plain instanceof CCast cast) {
      plain = cast.operand();
    }
    return plain;
  }
}
