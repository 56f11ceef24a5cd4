package org.goboundaries.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which an analysis looks at the disk, so that somebody can hear of all that it
 * depends on. Who listens does so for the whole process: what reads lies deep below those who know
 * whether anybody wants to know.
 */
public final class Disk {
  private static volatile @Nullable DiskListener listener;

  private Disk() {}

  /** From now on this one hears of it, or nobody. */
  public static void tell(@Nullable DiskListener next) {
    listener = next;
  }

  /** The content of a file. */
  public static byte[] read(Path file) throws IOException {
    DiskListener hears = listener;
    try {
      byte[] content = Files.readAllBytes(file);
      if (hears != null) {
        hears.read(file, content);
      }
      return content;
    } catch (IOException | OutOfMemoryError e) {
      if (hears != null) {
        hears.read(file, null);
      }
      throw e;
    }
  }

  /** The content of a file of which only the beginning may be wanted. */
  public static InputStream open(Path file) throws IOException {
    return listener == null ? Files.newInputStream(file) : new ByteArrayInputStream(read(file));
  }

  /** What lies in a folder, in no order. */
  public static List<Path> list(Path folder) throws IOException {
    DiskListener hears = listener;
    try {
      List<Path> found = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(found::add);
      }
      if (hears != null) {
        hears.listed(folder, names(found));
      }
      return found;
    } catch (IOException | DirectoryIteratorException e) {
      if (hears != null) {
        hears.listed(folder, null);
      }
      throw e instanceof DirectoryIteratorException late
          ? Objects.requireNonNull(late.getCause())
          : (IOException) e;
    }
  }

  private static List<String> names(List<Path> found) {
    return found.stream().map(path -> path.getFileName().toString()).toList();
  }

  /** What a path is, and of a link what its target is; fails where it is nothing. */
  public static PathKind kind(Path path) throws IOException {
    return kind(path, true);
  }

  /** What a path itself is, without following a link. */
  public static PathKind ownKind(Path path) throws IOException {
    return kind(path, false);
  }

  private static PathKind kind(Path path, boolean followsLinks) throws IOException {
    DiskListener hears = listener;
    PathKind kind = PathKind.NOTHING;
    try {
      kind = PathKind.of(PathKind.attributes(path, followsLinks));
      return kind;
    } finally {
      if (hears != null) {
        hears.asked(path, followsLinks, kind);
      }
    }
  }

  /** Whether there is a regular file, or a link to one. */
  public static boolean isFile(Path path) {
    // without listener as the JDK does it, without exceptions: most of what is asked for is not
    // there
    return listener == null ? Files.isRegularFile(path) : heard(path) == PathKind.FILE;
  }

  /** Whether there is a folder, or a link to one. */
  public static boolean isFolder(Path path) {
    return listener == null ? Files.isDirectory(path) : heard(path) == PathKind.FOLDER;
  }

  /** Whether there is anything. */
  public static boolean exists(Path path) {
    return listener == null ? Files.exists(path) : heard(path) != PathKind.NOTHING;
  }

  private static PathKind heard(Path path) {
    try {
      return kind(path);
    } catch (IOException e) {
      return PathKind.NOTHING;
    }
  }

  /** Whether a path is a link. */
  public static boolean isLink(Path path) {
    try {
      return ownKind(path) == PathKind.LINK;
    } catch (IOException e) {
      return false;
    }
  }

  /** Bytes of a file. */
  public static long size(Path file) throws IOException {
    long size = Files.size(file);
    DiskListener hears = listener;
    if (hears != null) {
      hears.measured(file, size);
    }
    return size;
  }
}
