package org.goboundaries.source;

/**
 * A half-open piece of one file as SonarQube, SARIF and editors count it.
 *
 * @param line first line, 1-based
 * @param column first column, 1-based, in UTF-16 code units
 * @param endLine line of the first position after the range, 1-based
 * @param endColumn column of that position, 1-based, in UTF-16 code units
 */
public record TextRange(int line, int column, int endLine, int endColumn) {}
