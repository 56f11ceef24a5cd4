package org.goboundaries.catalog;

/** The software quality that a defect harms. */
public enum Quality {
  RELIABILITY,
  SECURITY,
  MAINTAINABILITY
}
