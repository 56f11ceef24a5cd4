package org.goboundaries.syntax;

import java.util.function.Consumer;

/**
 * A literal of a basic type; its text is {@link GoFile#text(Node)}.
 *
 * @param kind what the lexer saw
 */
public record BasicLit(int start, int end, Kind kind) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    // a leaf
  }

  /** The kinds of basic literals. */
  public enum Kind {
    /** {@code 42}, {@code 0x_2a}. */
    INT,
    /** {@code 1.5}, {@code 0x1p-2}. */
    FLOAT,
    /** {@code 2i}. */
    IMAGINARY,
    /** {@code 'x'}. */
    RUNE,
    /** {@code "s"} or a raw string. */
    STRING
  }
}
