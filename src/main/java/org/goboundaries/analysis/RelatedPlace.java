package org.goboundaries.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A further place that the cause of a finding concerns.
 *
 * @param location where it is, with what is said of it beside the finding
 * @param message what the finding says where it is reported here; null where it can't be, for the
 *     place only suffers from a defect that lies elsewhere
 * @param path the steps that lead here; null where those of the finding lead to each of its places
 */
public record RelatedPlace(
    Location location, @Nullable String message, @Nullable List<Location> path) {
  /** A place that has the defect as well: the finding might as well be reported here. */
  public static RelatedPlace defect(Location location, String message) {
    return new RelatedPlace(location, message, null);
  }

  /** This place with a path of its own. */
  public RelatedPlace withPath(List<Location> own) {
    return new RelatedPlace(location, message, List.copyOf(own));
  }

  /** A place that suffers from the defect. */
  public static RelatedPlace affected(Location location) {
    return new RelatedPlace(location, null, null);
  }

  /** The primary place of a finding that is reported here, which must have the defect. */
  Location primary() {
    if (message == null) {
      throw new IllegalStateException("no finding can be reported at " + location);
    }
    return new Location(location.text(), location.start(), location.end(), message);
  }

  /** Whether the place has the defect, and doesn't only suffer from it. */
  public boolean isDefect() {
    return message != null;
  }
}
