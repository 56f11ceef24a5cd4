package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.List;

/** Finds the folder {@code src} at which import paths begin where there is no go.mod. */
final class SourceFolders {
  private SourceFolders() {}

  /** The root of a folder's import paths; {@code top} if nothing says so. */
  static Path root(List<Path> gopath, Path folder, Path top) {
    for (Path each : gopath) {
      Path source = each.toAbsolutePath().normalize().resolve("src");
      if (folder.startsWith(source)) {
        return source;
      }
    }
    for (Path at = folder; at != null; at = at.getParent()) {
      if (isSource(at)) {
        return at;
      }
    }
    return top;
  }

  /** Whether a folder is named so. */
  static boolean isSource(Path folder) {
    return folder.endsWith("src");
  }
}
