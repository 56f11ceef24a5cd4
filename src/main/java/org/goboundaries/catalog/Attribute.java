package org.goboundaries.catalog;

/** What code with a defect lacks, in the words of the clean code taxonomy. */
public enum Attribute {
  CONVENTIONAL,
  FORMATTED,
  IDENTIFIABLE,
  CLEAR,
  COMPLETE,
  EFFICIENT,
  LOGICAL,
  DISTINCT,
  FOCUSED,
  MODULAR,
  TESTED,
  LAWFUL,
  RESPECTFUL,
  TRUSTWORTHY
}
