package org.goboundaries.report;

/**
 * What text shows beside the lines.
 *
 * @param source whether source lines and steps
 * @param colour whether colours
 */
public record TextStyle(boolean source, boolean colour) {
  /** Nothing but lines. */
  public static final TextStyle LINES = new TextStyle(false, false);
}
