package org.goboundaries.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A further place that the cause of a finding concerns.
 *
 * @param location where it is, with what is said of it beside the finding
 * @param message what the finding says where it is told here; null where it can't be, for the place
 *     only suffers from a defect that lies elsewhere
 */
public record RelatedPlace(Location location, @Nullable String message) {
  /** A place that has the defect as well: the finding might as well be told here. */
  public static RelatedPlace defect(Location location, String message) {
    return new RelatedPlace(location, message);
  }

  /** A place that suffers from the defect. */
  public static RelatedPlace affected(Location location) {
    return new RelatedPlace(location, null);
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
