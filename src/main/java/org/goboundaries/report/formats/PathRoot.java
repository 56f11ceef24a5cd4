package org.goboundaries.report.formats;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.Disk;
import org.jspecify.annotations.Nullable;

/**
 * The folder to which paths in reports are relative: the root of the git repository in which the
 * first path lies, else the working folder; or the working folder with a prefix of the user's.
 */
public final class PathRoot {
  private final Path folder;
  private final String prefix;
  private final Map<String, String> known = new HashMap<>();

  private PathRoot(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
  }

  /**
   * The root for some paths.
   *
   * @param prefix what the user wants to be written before paths relative to the working folder;
   *     null where nothing is said
   */
  public static PathRoot of(List<Path> paths, @Nullable String prefix) {
    Path here = real(Path.of(""));
    if (prefix != null) {
      boolean isComplete = prefix.isEmpty() || prefix.endsWith("/");
      return new PathRoot(here, isComplete ? prefix : prefix + "/");
    }
    Path root = paths.isEmpty() ? null : repository(real(paths.get(0)));
    return new PathRoot(root == null ? here : root, "");
  }

  /** The root of the git repository in which a path lies; null where there is none. */
  public static @Nullable Path repository(Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (Disk.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return null;
  }

  /** The folder itself. */
  public Path folder() {
    return folder;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** How reports name a file; with slashes, relative where it lies in the folder. */
  public String path(String named) {
    return known.computeIfAbsent(named, this::resolved);
  }

  private String resolved(String named) {
    try {
      Path file = real(Path.of(named));
      return file.startsWith(folder) ? prefix + slashed(folder.relativize(file)) : slashed(file);
    } catch (InvalidPathException e) {
      return named;
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /** Whether a file lies in the folder. */
  public boolean holds(String named) {
    try {
      return real(Path.of(named)).startsWith(folder);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
