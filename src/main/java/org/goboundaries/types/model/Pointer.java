package org.goboundaries.types.model;

import org.jspecify.annotations.Nullable;

/** A pointer type. */
public record Pointer(Type element) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pointer that && element.equals(that.element);
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }
}
