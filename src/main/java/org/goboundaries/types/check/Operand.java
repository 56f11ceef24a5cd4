package org.goboundaries.types.check;

import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an expression.
 *
 * @param value of a constant
 * @param symbol of a builtin function
 */
record Operand(Mode mode, Type type, @Nullable Value value, @Nullable Symbol symbol) {
  static final Operand UNKNOWN = new Operand(Mode.UNKNOWN, Unknown.TYPE, null, null);

  static Operand value(Type type) {
    return type.isUnknown() ? UNKNOWN : new Operand(Mode.VALUE, type, null, null);
  }

  /** A value that can also be had with a second one that says whether there is one. */
  static Operand commaOk(Type type) {
    return type.isUnknown() ? UNKNOWN : new Operand(Mode.COMMA_OK, type, null, null);
  }

  static Operand type(Type type) {
    return type.isUnknown() ? UNKNOWN : new Operand(Mode.TYPE, type, null, null);
  }

  static Operand constant(Type type, @Nullable Value value) {
    return new Operand(Mode.CONSTANT, type, value, null);
  }

  static Operand builtin(Symbol symbol) {
    return new Operand(Mode.BUILTIN, Unknown.TYPE, null, symbol);
  }

  boolean isUnknown() {
    return type.isUnknown();
  }

  boolean isType() {
    return mode == Mode.TYPE;
  }

  boolean isConstant() {
    return mode == Mode.CONSTANT;
  }

  boolean isNil() {
    return type == Basic.UNTYPED_NIL;
  }

  boolean isUntyped() {
    return type instanceof Basic basic && basic.isUntyped();
  }

  /** What an expression can be. */
  enum Mode {
    UNKNOWN,
    TYPE,
    CONSTANT,
    VALUE,
    COMMA_OK,
    BUILTIN
  }
}
