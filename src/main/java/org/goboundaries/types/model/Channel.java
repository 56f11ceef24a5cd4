package org.goboundaries.types.model;

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
}
