package org.goboundaries.types.program;

import java.io.IOException;
import java.nio.file.Path;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Gives the trees of files. The same file is asked for once as a part of what is analysed. */
@FunctionalInterface
public interface Trees {
  /** The tree of a file, null where it can't be read. */
  @Nullable GoFile of(Path file);

  /** Reads and parses the file each time it is asked for. */
  static Trees onDisk() {
    return file -> {
      try {
        return Parser.parse(SourceText.read(file));
      } catch (IOException e) {
        return null;
      }
    };
  }
}
