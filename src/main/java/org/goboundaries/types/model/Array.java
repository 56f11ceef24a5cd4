package org.goboundaries.types.model;

/**
 * An array type.
 *
 * @param length {@link #UNKNOWN_LENGTH} where the constant could not be found out
 */
public record Array(Type element, long length) implements Type {
  /** Stands for a length that could not be found out. */
  public static final long UNKNOWN_LENGTH = -1;

  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
