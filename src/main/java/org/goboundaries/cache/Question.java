package org.goboundaries.cache;

import java.nio.file.Path;

/**
 * Something that was asked of the disk.
 *
 * @param about what was asked
 * @param path of what, as it was named
 */
record Question(About about, Path path) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Question that && about == that.about && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return 31 * about.ordinal() + path.hashCode();
  }

  /** What can be asked. */
  enum About {
    CONTENT,
    LISTING,
    KIND,
    OWN_KIND,
    SIZE
  }
}
