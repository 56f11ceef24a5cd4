package org.goboundaries.types.model;

import org.jspecify.annotations.Nullable;

/** A slice type. */
public record Slice(Type element) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slice that && element.equals(that.element);
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }
}
