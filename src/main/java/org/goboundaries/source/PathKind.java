package org.goboundaries.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What a path leads to. */
public enum PathKind {
  /** Nothing that could be asked. */
  NOTHING,
  /** A regular file. */
  FILE,
  /** A folder. */
  FOLDER,
  /** A link, where links are not followed. */
  LINK,
  /** A pipe, a device. */
  OTHER;

  private static final LinkOption[] FOLLOWING = {};
  private static final LinkOption[] NOT_FOLLOWING = {LinkOption.NOFOLLOW_LINKS};

  /** Asks the disk. */
  public static PathKind of(Path path, boolean followsLinks) {
    try {
      return of(attributes(path, followsLinks));
    } catch (IOException e) {
      return NOTHING;
    }
  }

  static PathKind of(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return FILE;
    }
    if (attributes.isDirectory()) {
      return FOLDER;
    }
    return attributes.isSymbolicLink() ? LINK : OTHER;
  }

  static BasicFileAttributes attributes(Path path, boolean followsLinks) throws IOException {
    LinkOption[] options = followsLinks ? FOLLOWING : NOT_FOLLOWING;
    return Files.readAttributes(path, BasicFileAttributes.class, options);
  }
}
