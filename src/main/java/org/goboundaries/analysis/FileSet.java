package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that an analysis is asked for.
 *
 * @param files Go files in the order in which their findings are to be told
 * @param problems paths that lead to no Go file
 */
public record FileSet(List<Path> files, List<PathProblem> problems) {}
