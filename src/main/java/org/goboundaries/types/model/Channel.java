package org.goboundaries.types.model;

import org.jspecify.annotations.Nullable;

/**
 * A channel type.
 *
 * @param sends whether values may be sent
 * @param receives whether values may be received
 */
public record Channel(Type element, boolean sends, boolean receives) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Channel that
        && element.equals(that.element)
        && sends == that.sends
        && receives == that.receives;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * element.hashCode() + (sends ? 1 : 0)) + (receives ? 1 : 0);
  }
}
