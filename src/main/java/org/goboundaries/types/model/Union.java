package org.goboundaries.types.model;

import java.util.List;

/** A union of type terms in a constraint; a lone {@code ~T} too. */
public record Union(List<Term> terms) implements Type {
  @Override
  public String toString() {
    return TypeText.of(this);
  }

  /**
   * One term.
   *
   * @param tilde whether all types with this underlying type are meant
   */
  public record Term(boolean tilde, Type type) {}
}
