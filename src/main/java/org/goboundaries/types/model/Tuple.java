package org.goboundaries.types.model;

import java.util.List;

/** The results of a call that has none or several. */
public record Tuple(List<Type> elements) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
