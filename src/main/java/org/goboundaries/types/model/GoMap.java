package org.goboundaries.types.model;

import org.jspecify.annotations.Nullable;

/** A map type. */
public record GoMap(Type key, Type value) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GoMap that && key.equals(that.key) && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + value.hashCode();
  }
}
