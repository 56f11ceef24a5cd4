package org.goboundaries.syntax.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Takes the quotes off an import path. */
final class ImportPath {
  private ImportPath() {}

  /** Escapes stay as they are: no package has a path that needs one. */
  static String unquote(byte[] text, int start, int end) {
    boolean closed = end - start > 1 && text[end - 1] == text[start];
    return new String(text, start + 1, Math.max(0, end - start - (closed ? 2 : 1)), UTF_8);
  }
}
