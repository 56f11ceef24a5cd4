package org.goboundaries.report;

import org.goboundaries.analysis.Location;

/** Where something is, in the manner of the Go tools. */
public final class Position {
  private Position() {}

  /** {@code path:line:column}, both 1-based, the column in bytes. */
  public static String of(Location location) {
    return location.text().path() + ':' + location.line() + ':' + location.byteColumn();
  }
}
