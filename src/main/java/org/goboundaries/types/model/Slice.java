package org.goboundaries.types.model;

/** A slice type. */
public record Slice(Type element) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
