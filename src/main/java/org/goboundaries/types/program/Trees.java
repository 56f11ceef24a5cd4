package org.goboundaries.types.program;

import java.nio.file.Path;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/**
 * Gives the trees of files. A file must have the same tree whenever it is asked for: declarations
 * are known by the text they stand in.
 *
 * @see TreeStore
 */
@FunctionalInterface
public interface Trees {
  /** The tree of a file, null where it can't be read. */
  @Nullable GoFile of(Path file);

  /** The same for a file of which nobody will read the bodies of functions: it may lack them. */
  default @Nullable GoFile outline(Path file) {
    return of(file);
  }

  /** Reads and parses each file once, when it is first asked for, and keeps the tree. */
  static Trees onDisk() {
    return new TreeStore();
  }
}
