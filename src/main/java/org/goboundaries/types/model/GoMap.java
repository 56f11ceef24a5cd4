package org.goboundaries.types.model;

/** A map type. */
public record GoMap(Type key, Type value) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
