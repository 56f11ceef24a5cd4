package org.goboundaries.types.model;

/** The label of a statement. */
public final class Label extends Symbol {
  /** A label. */
  public Label(Origin origin, String name) {
    super(origin, name);
  }

  @Override
  public Type type() {
    return Unknown.TYPE;
  }
}
