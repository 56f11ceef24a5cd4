package org.goboundaries.catalog;

/** The code that a rule is about, in Sonar's words. */
public enum CodeScope {
  /** Code of the product. */
  MAIN,
  /** Tests and what helps them. */
  TEST,
  /** Both. */
  ALL
}
