package org.goboundaries.types.modules;

/** A line that can't be read; caught inside this package and reported as a {@link Problem}. */
final class BadSyntax extends Exception {
  private static final long serialVersionUID = 1L;

  BadSyntax(String message) {
    // no stack trace: it says nothing about the text
    super(message, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
