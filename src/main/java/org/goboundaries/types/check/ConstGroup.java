package org.goboundaries.types.check;

import java.util.List;
import java.util.function.Supplier;
import org.goboundaries.syntax.ConstSpec;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** The lines of a constant declaration, where a line without values repeats the one before. */
final class ConstGroup {
  private @Nullable Expr type;
  private List<Expr> values = List.of();
  private boolean repeated;

  void next(ConstSpec spec) {
    repeated = spec.values().isEmpty() && spec.type() == null;
    if (!repeated) {
      type = spec.type();
      values = spec.values();
    }
  }

  /** Whether the values stand in an earlier line: what is known there is written there. */
  boolean isRepeated() {
    return repeated;
  }

  @Nullable Expr type() {
    return type;
  }

  @Nullable Expr value(int index) {
    return index < values.size() ? values.get(index) : null;
  }

  /**
   * Finds out what the constant at an index of the line is.
   *
   * @param iota the number of the line
   */
  Supplier<Constant.Content> content(PackageChecker checker, GoFile file, int index, int iota) {
    return new Content(checker, file, repeated, type, value(index), iota);
  }

  /** Type and value of a constant. */
  static Constant.Content content(
      Context context, @Nullable Expr type, @Nullable Expr value, int iota) {
    if (value == null) {
      return Constant.Content.UNKNOWN;
    }
    int outer = context.iota;
    context.iota = iota;
    Operand operand = context.exprs.check(value);
    if (type != null) {
      Type target = context.types.read(type);
      operand = context.untyped.convert(value, operand, target);
      if (!operand.type().equals(target)) {
        operand = Operand.UNKNOWN;
      }
    }
    context.iota = outer;
    return operand.isConstant()
        ? new Constant.Content(operand.type(), operand.value())
        : Constant.Content.UNKNOWN;
  }

  /**
   * A question not asked yet. Packages declare constants by the thousand: a class of its own is
   * made faster than a lambda that captures as much.
   */
  private record Content(
      PackageChecker checker,
      GoFile file,
      boolean repeated,
      @Nullable Expr type,
      @Nullable Expr value,
      int iota)
      implements Supplier<Constant.Content> {
    @Override
    public Constant.Content get() {
      Context place = repeated ? checker.silent(file) : checker.context(file);
      return ConstGroup.content(place, type, value, iota);
    }
  }
}
