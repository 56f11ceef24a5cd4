package org.goboundaries.source;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears of all that is asked of the disk, on any thread, and of what was not there. */
public interface DiskListener {
  /** A file was read; without content it could not be. */
  void read(Path file, byte @Nullable [] content);

  /** The names in a folder were asked for; null where it could not be listed. */
  void listed(Path folder, @Nullable List<String> names);

  /**
   * It was asked what a path is.
   *
   * @param followsLinks whether of a link its target was asked for
   */
  void asked(Path path, boolean followsLinks, PathKind kind);

  /** The size of a file was asked for. */
  void measured(Path file, long size);
}
