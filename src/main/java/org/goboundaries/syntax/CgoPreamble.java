package org.goboundaries.syntax;

import java.util.List;

/**
 * The C text in the comments directly before {@code import "C"}.
 *
 * @param spec the import
 * @param comments the comments of the preamble in order
 */
public record CgoPreamble(ImportSpec spec, List<Comment> comments) {}
