package org.goboundaries.syntax.parser;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The tables that the build made of the grammar, read once. */
final class Tables {
  private static final Tables LOADED = load();

  private final LexerAutomaton lexer;
  private final ParserAutomaton parser;

  private Tables(DataInputStream in) throws IOException {
    lexer = new LexerAutomaton(in);
    parser = new ParserAutomaton(in);
  }

  static LexerAutomaton lexer() {
    return LOADED.lexer;
  }

  static ParserAutomaton parser() {
    return LOADED.parser;
  }

  private static Tables load() {
    try (InputStream resource = Tables.class.getResourceAsStream("go.tables")) {
      if (resource == null) {
        throw new IllegalStateException("go.tables is missing: the build makes it of the grammar");
      }
      return new Tables(new DataInputStream(new BufferedInputStream(resource, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
