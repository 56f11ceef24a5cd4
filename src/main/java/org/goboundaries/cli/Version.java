package org.goboundaries.cli;

/** Which release this is. */
final class Version {
  private Version() {}

  /** The version alone. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }

  /** Name and version as in the jar's manifest; classes outside a jar have none. */
  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "go-boundaries " + (version == null ? "(development)" : version);
  }
}
