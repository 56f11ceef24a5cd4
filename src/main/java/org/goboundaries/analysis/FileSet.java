package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that an analysis is asked for.
 *
 * @param roots the folders and files that were named, as far as they exist
 * @param files Go files in the order in which their findings are reported
 * @param problems paths that lead to no Go file
 */
public record FileSet(List<Path> roots, List<Path> files, List<PathProblem> problems) {}
