package org.goboundaries.syntax;

/**
 * A comment that speaks to a tool: {@code //go:build linux}, {@code //export f}, {@code
 * //nolint:errcheck}.
 *
 * @param comment the whole comment
 * @param name what stands before the first space or, for {@code nolint}, colon: {@code go:build},
 *     {@code export}, {@code nolint}
 * @param arguments the rest of the line, trimmed, for {@code nolint} what follows its colon
 */
public record Directive(Comment comment, String name, String arguments) {}
