package org.goboundaries.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of the code around a file is analysed with it.
 *
 * @param folder an absolute path
 * @param whole whether all below the folder is, or only what lies directly in it
 */
record ModuleRoot(Path folder, boolean whole) {
  /** All below the folder of the go.work, or else of the next go.mod, around a file. */
  static ModuleRoot around(Path file) {
    Path module = nearest(file.getParent(), "go.mod");
    Path top = nearest(file.getParent(), "go.work");
    Path found = top == null ? module : top;
    return found == null || isPassedOver(found, file) ? beside(file) : new ModuleRoot(found, true);
  }

  /**
   * The nearest folder that has a file of a name.
   *
   * @param from where to begin, upwards from there
   */
  static @Nullable Path nearest(@Nullable Path from, String name) {
    Path at = from;
    while (at != null && !Files.isRegularFile(at.resolve(name))) {
      at = at.getParent();
    }
    return at;
  }

  /** Only what lies in the folder of a file. */
  static ModuleRoot beside(Path file) {
    return new ModuleRoot(Objects.requireNonNullElse(file.getParent(), file), false);
  }

  /** Whether a file, or one that need not exist, lies where one looks. */
  boolean holds(Path file) {
    @Nullable Path in = file.getParent();
    return whole ? file.startsWith(folder) && !isPassedOver(folder, file) : folder.equals(in);
  }

  private static boolean isPassedOver(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (!FolderWalk.isWanted(part.toString())) {
        return true;
      }
    }
    return false;
  }
}
