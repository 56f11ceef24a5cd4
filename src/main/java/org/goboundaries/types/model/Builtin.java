package org.goboundaries.types.model;

/** A predeclared function, or one of package unsafe. */
public final class Builtin extends Symbol {
  /** A builtin function. */
  public Builtin(Origin origin, String name) {
    super(origin, name);
  }

  @Override
  public Type type() {
    return Unknown.TYPE;
  }
}
