package org.goboundaries.catalog;

/** How much a defect harms its software quality. */
public enum Severity {
  HIGH,
  MEDIUM,
  LOW;

  /**
   * What lies some steps away, or where these lead too far the highest or the lowest.
   *
   * @param steps how much more severe it is; less where it is negative
   */
  public Severity changedBy(int steps) {
    return values()[Math.max(0, Math.min(values().length - 1, ordinal() - steps))];
  }
}
