package org.goboundaries.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A further place that the cause of a finding concerns.
 *
 * @param location where it is, with what is said of it beside the finding
 * @param message what the finding says where it is told here; null where it can't be, for the place
 *     only suffers from a defect that lies elsewhere
 */
public record Place(Location location, @Nullable String message) {
  /** A place that has the defect as well: the finding might as well be told here. */
  public static Place defect(Location location, String message) {
    return new Place(location, message);
  }

  /** A place that suffers from the defect. */
  public static Place affected(Location location) {
    return new Place(location, null);
  }

  /** The primary place of a finding that is told here, which must have the defect. */
  Location primary() {
    if (message == null) {
      throw new IllegalStateException("no finding can be told at " + location);
    }
    return new Location(location.text(), location.start(), location.end(), message);
  }

  /** Whether the place has the defect, and doesn't only suffer from it. */
  public boolean isDefect() {
    return message != null;
  }
}
