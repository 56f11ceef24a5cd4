package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a go.mod says, as far as it could be read.
 *
 * @param file its path
 * @param modulePath empty where the module line is missing or broken
 * @param goVersion {@code 1.21} or {@code 1.21.3}; empty where there is none
 * @param requires the version of each module that is asked for
 * @param replaces in the order of the text
 * @param ignores folders that are no packages of this module, as they are written
 */
public record ModFile(
    Path file,
    String modulePath,
    String goVersion,
    Map<String, String> requires,
    List<Replace> replaces,
    List<String> ignores) {

  /** The folder in which it lies. */
  public Path folder() {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** The minor version of Go that it asks for; 0 where it says nothing. */
  public int release() {
    return VersionOrder.goMinor(goVersion);
  }

  /**
   * Another module in the place of one.
   *
   * @param path the module that is replaced
   * @param version the version that is replaced, empty for all
   * @param newPath a module path, or a folder where {@code newVersion} is empty
   * @param newVersion empty for a folder
   */
  public record Replace(String path, String version, String newPath, String newVersion) {
    /** Whether it speaks of this version of the module. */
    boolean covers(String modulePath, String moduleVersion) {
      return path.equals(modulePath) && (version.isEmpty() || version.equals(moduleVersion));
    }
  }
}
