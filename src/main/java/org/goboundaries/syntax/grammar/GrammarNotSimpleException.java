package org.goboundaries.syntax.grammar;

/** The grammar has a decision that two tokens do not make. */
final class GrammarNotSimpleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GrammarNotSimpleException(String message) {
    super(message);
  }
}
