package org.goboundaries.cli;

import java.util.List;

/** Lets tests of the launcher see the flags of the second JVM. */
public final class JvmFlags {
  private JvmFlags() {}

  /** Those that it always has. */
  public static List<String> ofTheSecond() {
    return JavaCommand.FLAGS;
  }
}
