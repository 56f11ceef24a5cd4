package org.goboundaries.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.source.Disk;
import org.jspecify.annotations.Nullable;

/**
 * A file with settings.
 *
 * @param path where it is
 * @param bytes its content
 */
public record ConfigFile(Path path, byte[] bytes) {
  private static final List<String> NAMES = List.of(".go-boundaries.yml", ".go-boundaries.yaml");

  /** The one that the user names. */
  public static ConfigFile named(String name) throws ConfigException {
    try {
      return read(Path.of(name));
    } catch (InvalidPathException e) {
      throw new ConfigException(Path.of(""), name + ": " + e.getReason());
    }
  }

  /**
   * The nearest in the folder of a path or above, no further than the root of its git repository,
   * or where there is none that of its module; null where there is none.
   */
  public static @Nullable ConfigFile above(String start) throws ConfigException {
    try {
      Path path = Path.of(start.replaceFirst("/?\\.\\.\\.$", "")).toAbsolutePath().normalize();
      Path end = end(path);
      for (Path at = path; at != null && at.startsWith(end); at = at.getParent()) {
        ConfigFile found = in(at);
        if (found != null) {
          return found;
        }
      }
    } catch (InvalidPathException e) {
      // who reads the path complains of it
    }
    return null;
  }

  private static @Nullable ConfigFile in(Path folder) throws ConfigException {
    ConfigFile found = null;
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        if (found != null) {
          throw new ConfigException(file, "there is " + NAMES.get(0) + ", too: remove one");
        }
        found = read(file);
      }
    }
    return found;
  }

  /** The last folder to look in. */
  private static Path end(Path path) {
    for (String mark : List.of(".git", "go.mod")) {
      for (Path at = path; at != null; at = at.getParent()) {
        if (Disk.exists(at.resolve(mark))) {
          return at;
        }
      }
    }
    Path parent = path.getParent();
    return Files.isDirectory(path) || parent == null ? path : parent;
  }

  private static ConfigFile read(Path file) throws ConfigException {
    try {
      return new ConfigFile(file, Disk.read(file));
    } catch (NoSuchFileException e) {
      throw new ConfigException(file, "no such file");
    } catch (AccessDeniedException e) {
      throw new ConfigException(file, "permission denied");
    } catch (IOException e) {
      throw new ConfigException(file, String.valueOf(e.getMessage()));
    }
  }

  /** The folder to which its paths are relative. */
  public Path folder() {
    Path parent = path.toAbsolutePath().normalize().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }
}
