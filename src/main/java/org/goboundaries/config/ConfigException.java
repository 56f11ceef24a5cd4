package org.goboundaries.config;

import java.nio.file.Path;

/** A configuration that can't be used; the message says where, and why. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  ConfigException(Path file, String reason) {
    super(file + ": " + reason);
  }

  ConfigException(Path file, int line, int column, String reason) {
    super(file + ":" + line + ":" + column + ": " + reason);
  }
}
