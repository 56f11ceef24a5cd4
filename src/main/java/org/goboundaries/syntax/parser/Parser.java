package org.goboundaries.syntax.parser;

import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;

/** Reads Go files. */
public final class Parser {
  private Parser() {}

  /** The tree of a text; never throws, whatever the text. */
  public static GoFile parse(SourceText text) {
    throw new UnsupportedOperationException("being written");
  }
}
