package org.goboundaries.types.program;

import java.nio.file.Path;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** Gives the trees of files. The same file is asked for once as a part of what is analysed. */
@FunctionalInterface
public interface Trees {
  /** The tree of a file, null where it can't be read. */
  @Nullable GoFile of(Path file);
}
