package org.goboundaries.server;

import java.nio.file.Path;

/** A release of SonarQube that the plugin promises to work with. */
public enum Release {
  /** The oldest one: 9.9, which runs on Java 17 only. */
  OLDEST("9.9.8.100196", 17, 17),
  /** The current one. */
  CURRENT("26.9.0.129388", 21, Integer.MAX_VALUE);

  private final String version;
  private final int oldestJava;
  private final int newestJava;

  Release(String version, int oldestJava, int newestJava) {
    this.version = version;
    this.oldestJava = oldestJava;
    this.newestJava = newestJava;
  }

  /** The version as a server tells it. */
  public String version() {
    return version;
  }

  /** Whether rules have impacts and a clean code attribute. */
  boolean hasImpacts() {
    return this != OLDEST;
  }

  /** A JDK that the server runs on; skips the test where there is none. */
  Path java() {
    return Jdks.between(oldestJava, newestJava);
  }

  /** Where Maven has unpacked it. */
  Path unpacked() {
    return Path.of("target", "server", "sonarqube-" + version).toAbsolutePath();
  }
}
