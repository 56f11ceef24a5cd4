package org.goboundaries.types.program;

import java.util.List;

/**
 * A program after the change of a file.
 *
 * @param fresh its units that were read anew: those of the file's package, and of packages that
 *     import it, directly or through others; all others are the units of the program before
 */
public record Update(Program program, List<Unit> fresh) {}
