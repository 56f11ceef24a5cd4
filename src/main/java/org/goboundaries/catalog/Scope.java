package org.goboundaries.catalog;

/** The code that a rule is about, in Sonar's words. */
public enum Scope {
  /** Code of the product. */
  MAIN,
  /** Tests and what helps them. */
  TEST,
  /** Both. */
  ALL
}
