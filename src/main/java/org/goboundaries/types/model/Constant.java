package org.goboundaries.types.model;

import org.jspecify.annotations.Nullable;

/** A declared constant. */
public final class Constant extends Symbol {
  private final Lazy<Content> content;

  /** A constant whose type and value are found out when asked for. */
  public Constant(Origin origin, String name, Lazy<Content> content) {
    super(origin, name);
    this.content = content;
  }

  @Override
  public Type type() {
    return content.get().type();
  }

  /** Its value, null where it could not be found out. */
  public @Nullable Value value() {
    return content.get().value();
  }

  /** Type and value of a constant. */
  public record Content(Type type, @Nullable Value value) {
    /** Of a constant about which nothing is known. */
    public static final Content UNKNOWN = new Content(Unknown.TYPE, null);
  }
}
