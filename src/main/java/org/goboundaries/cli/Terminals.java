package org.goboundaries.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells terminals from files and pipes. */
final class Terminals {
  private Terminals() {}

  /** Whether a descriptor of this process is a terminal; where nobody can say, it is not. */
  static boolean isTerminal(int descriptor) {
    try {
      return isTerminal(Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString());
    } catch (IOException | UnsupportedOperationException e) {
      return descriptor == 1 && hasConsole();
    }
  }

  static boolean isTerminal(String device) {
    return device.startsWith("/dev/pts/")
        || device.startsWith("/dev/tty")
        || device.equals("/dev/console");
  }

  /** JDK 22 to 24 would otherwise make a console of a pipe too. */
  private static boolean hasConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }
}
