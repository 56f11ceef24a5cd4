package org.goboundaries.types.model;

/** The predeclared nil. */
public final class Nil extends Symbol {
  Nil() {
    super(Origin.UNIVERSE, "nil");
  }

  @Override
  public Type type() {
    return Basic.UNTYPED_NIL;
  }
}
