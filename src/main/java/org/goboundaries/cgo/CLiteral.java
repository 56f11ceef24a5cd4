package org.goboundaries.cgo;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A number, a character or a string.
 *
 * @param text as it is written
 */
public record CLiteral(int start, int end, String text) implements CExpr {
  /** The value of a decimal number of at most six digits, be it negative; null for all else. */
  public static @Nullable Integer number(CExpr expression) {
    boolean isNegative = expression instanceof CUnary minus && minus.operator().equals("-");
    CExpr digits = isNegative ? ((CUnary) expression).operand() : expression;
    if (!(digits instanceof CLiteral literal) || !literal.text.matches("[0-9]{1,6}")) {
      return null;
    }
    return isNegative ? -Integer.parseInt(literal.text) : Integer.valueOf(literal.text);
  }

  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
