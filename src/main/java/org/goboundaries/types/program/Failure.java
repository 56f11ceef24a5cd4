package org.goboundaries.types.program;

import org.goboundaries.source.SourceText;

/**
 * An error in Go Boundaries itself, while the names of a file were read.
 *
 * @param file the file
 * @param cause what was thrown
 */
public record Failure(SourceText file, Throwable cause) {}
