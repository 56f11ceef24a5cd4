package org.goboundaries.syntax;

/**
 * Something in a file that is not Go.
 *
 * @param offset byte offset at which it was noticed
 * @param message what is wrong, in the manner of go/parser
 */
public record SyntaxError(int offset, String message) {}
