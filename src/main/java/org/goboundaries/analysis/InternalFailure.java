package org.goboundaries.analysis;

/**
 * An error in Go Boundaries itself, on one file.
 *
 * @param part key of the rule that failed, or {@code parser}
 * @param path the file
 * @param cause what was thrown
 */
public record InternalFailure(String part, String path, Throwable cause) {}
