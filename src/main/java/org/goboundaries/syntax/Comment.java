package org.goboundaries.syntax;

/**
 * A comment, its marks included.
 *
 * @param start byte offset of the first slash
 * @param end byte offset after the last byte; a line comment ends before its line feed
 * @param block whether it is written with slash and star
 */
public record Comment(int start, int end, boolean block) {}
