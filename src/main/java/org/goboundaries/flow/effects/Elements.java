package org.goboundaries.flow.effects;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** Elements and parts of arrays, slices, strings and maps. */
final class Elements {
  private static final BigInteger ZERO = BigInteger.ZERO;

  private final Answers answers;

  Elements(Answers answers) {
    this.answers = answers;
  }

  /** Whether reading an element can panic. */
  boolean mayPanic(IndexExpr index) {
    Type operand = answers.type(index.operand());
    boolean isInstance = answers.isType(index) || operand instanceof Signature;
    if (isInstance || answers.value(index) != null) {
      return false;
    }
    return index.indices().size() != 1
        || Kinds.isPossibly(operand, each -> mayPanic(each, index, index.indices().get(0)));
  }

  private boolean mayPanic(Type operand, IndexExpr expr, Expr index) {
    if (operand instanceof GoMap map) {
      return Kinds.mayBeIncomparable(map.key()) && Kinds.mayBeIncomparable(answers.type(index));
    } else if (operand instanceof Array array) {
      return !isBelow(index, BigInteger.valueOf(array.length()));
    }
    return !(operand instanceof Basic
        && answers.value(expr.operand()) instanceof Value.Text text
        && isBelow(index, BigInteger.valueOf(text.latin1().length())));
  }

  /** Whether an index is at least zero and below a length. */
  private boolean isBelow(Expr index, BigInteger length) {
    BigInteger constant = integer(index);
    if (constant != null) {
      return constant.signum() >= 0 && constant.compareTo(length) < 0;
    }
    return Kinds.isAlways(
        answers.type(index),
        type -> Kinds.isUnsigned(type) && values((Basic) type).compareTo(length) <= 0);
  }

  /** How many values an unsigned type has. */
  private static BigInteger values(Basic unsigned) {
    return BigInteger.ONE.shiftLeft(unsigned.size() * Byte.SIZE);
  }

  private @Nullable BigInteger integer(Expr expr) {
    return answers.value(expr) instanceof Value.Number number && number.isInteger()
        ? number.numerator()
        : null;
  }

  /** Nothing is cut off, or everything; constant bounds of arrays are checked by compilers. */
  boolean mayPanic(SliceExpr slice) {
    Type operand = answers.type(slice.operand());
    boolean isEmptyOrWhole = bounds(slice).allMatch(bound -> ZERO.equals(integer(bound)));
    boolean isConstant = bounds(slice).allMatch(bound -> integer(bound) != null);
    return Kinds.isPossibly(operand, each -> !isSafe(each, isEmptyOrWhole, isConstant));
  }

  private static boolean isSafe(Type operand, boolean isEmptyOrWhole, boolean isConstant) {
    return operand instanceof Array
        ? isConstant
        : isEmptyOrWhole && (operand instanceof Slice || operand instanceof Basic);
  }

  private static Stream<Expr> bounds(SliceExpr slice) {
    return Stream.of(slice.low(), slice.high(), slice.max()).flatMap(Stream::ofNullable);
  }
}
