package org.goboundaries.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.source.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * The files of a cache. Each appears as a whole or not at all, several processes may write at the
 * same time, and of what is not ours nothing is touched.
 */
final class CacheFolder {
  private static final String OURS = "[0-9a-f]{32}\\.result(\\..*\\.part)?";
  private static final String PART = ".part";

  // a process that was killed leaves its part
  private static final long OLD = 60 * 60 * 1000;

  private final Path folder;
  private final long limit;

  CacheFolder(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  private Path file(ContentHash name) {
    return folder.resolve(name + ".result");
  }

  /** What was kept under a name; null where there is nothing. */
  byte @Nullable [] find(ContentHash name) {
    try {
      return Files.readAllBytes(file(name));
    } catch (IOException | OutOfMemoryError e) {
      return null;
    }
  }

  /** Says that it was of use, so that others go before it. */
  void use(ContentHash name) {
    try {
      Files.setLastModifiedTime(file(name), FileTime.fromMillis(System.currentTimeMillis()));
    } catch (IOException e) {
      // a folder that may only be read is of use, too
    }
  }

  void keep(ContentHash name, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, file(name).getFileName() + ".", PART);
    try {
      Files.write(part, bytes);
      Files.move(part, file(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    trim(file(name));
  }

  /** Removes the oldest until the rest is small enough; the newest stays. */
  private void trim(Path newest) throws IOException {
    List<Kept> all = kept();
    long bytes = all.stream().mapToLong(Kept::bytes).sum();
    long now = System.currentTimeMillis();
    for (Kept each : all) {
      boolean isPart = each.path().toString().endsWith(PART);
      boolean isTooMuch = bytes > limit && !each.path().equals(newest);
      if (isPart ? now - each.used() > OLD : isTooMuch) {
        Files.deleteIfExists(each.path());
        bytes -= each.bytes();
      }
    }
  }

  private List<Kept> kept() throws IOException {
    List<Kept> all = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (entry.getFileName().toString().matches(OURS)) {
          long used = entry.toFile().lastModified();
          all.add(new Kept(entry, entry.toFile().length(), used));
        }
      }
    }
    all.sort(Comparator.comparingLong(Kept::used));
    return all;
  }

  private record Kept(Path path, long bytes, long used) {}
}
