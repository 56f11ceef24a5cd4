package org.goboundaries.types.model;

/** A pointer type. */
public record Pointer(Type element) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
