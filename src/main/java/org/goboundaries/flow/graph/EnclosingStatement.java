package org.goboundaries.flow.graph;

import org.jspecify.annotations.Nullable;

/** A loop, switch or select while its body is read: where break, continue and fallthrough lead. */
final class EnclosingStatement {
  private final @Nullable EnclosingStatement outer;
  private final @Nullable String label;
  private final Target end;
  private final @Nullable Target round;
  private final int iterators;
  private @Nullable Target nextClause;

  /**
   * @param end what break leads to
   * @param round what continue leads to; null unless this is a loop
   * @param isIterator whether the body is, or may be, a function that an iterator calls
   */
  EnclosingStatement(
      @Nullable EnclosingStatement outer,
      @Nullable String label,
      Target end,
      @Nullable Target round,
      boolean isIterator) {
    this.outer = outer;
    this.label = label;
    this.end = end;
    this.round = round;
    this.iterators = iterators(outer) + (isIterator ? 1 : 0);
  }

  /** How many iterators call the code inside. */
  static int iterators(@Nullable EnclosingStatement scope) {
    return scope == null ? 0 : scope.iterators;
  }

  @Nullable EnclosingStatement outer() {
    return outer;
  }

  @Nullable String label() {
    return label;
  }

  Target end() {
    return end;
  }

  @Nullable Target round() {
    return round;
  }

  @Nullable Target nextClause() {
    return nextClause;
  }

  void setNextClause(@Nullable Target target) {
    nextClause = target;
  }
}
