package org.goboundaries.cli;

import org.jspecify.annotations.Nullable;

/** Which release this is. */
final class Version {
  private Version() {}

  /** Name and version as in the jar's manifest; classes outside a jar have none. */
  static String text() {
    @Nullable String version = Version.class.getPackage().getImplementationVersion();
    return "go-boundaries " + (version == null ? "(development)" : version);
  }
}
