package org.goboundaries.flow.graph;

/** What is known about a question. */
public enum Answer {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** Nobody can say from what is known. */
  UNKNOWN;

  /** The answer to "is there one?": in what is known for certain, or in all that is possible. */
  static Answer exists(boolean known, boolean possible) {
    return known ? YES : possible ? UNKNOWN : NO;
  }

  /** The answer of one who knows. */
  public static Answer of(boolean isSo) {
    return isSo ? YES : NO;
  }

  /** The answer to the opposite question. */
  public Answer not() {
    return this == YES ? NO : this == NO ? YES : UNKNOWN;
  }
}
