package org.goboundaries.types.modules;

import java.nio.file.Path;

/**
 * Something about files or folders that could not be read or understood.
 *
 * @param path the file or folder
 * @param line 1-based line, 0 where it concerns all of the file
 * @param message what is wrong
 */
public record Problem(Path path, int line, String message) {
  @Override
  public String toString() {
    return path + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
