package org.goboundaries.catalog;

/** What Sonar calls the type of a rule. */
public enum RuleType {
  BUG,
  VULNERABILITY,
  CODE_SMELL
}
