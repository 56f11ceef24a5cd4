package org.goboundaries.catalog;

/** How much a defect harms its software quality. */
public enum Severity {
  HIGH,
  MEDIUM,
  LOW
}
