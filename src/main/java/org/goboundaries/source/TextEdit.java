package org.goboundaries.source;

/**
 * Replaces a piece of a file by new text.
 *
 * @param start byte offset of the first byte replaced
 * @param end byte offset after the last byte replaced; equal to {@code start} for an insertion
 * @param text the new text
 */
public record TextEdit(int start, int end, String text) {}
