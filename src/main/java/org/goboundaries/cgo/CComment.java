package org.goboundaries.cgo;

/** A comment with its signs, from its first byte up to but not including {@code end}. */
public record CComment(int start, int end) {}
