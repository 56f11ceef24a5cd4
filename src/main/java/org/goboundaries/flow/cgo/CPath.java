package org.goboundaries.flow.cgo;

import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;

/**
 * How Go comes to a C function.
 *
 * @param file the Go file
 * @param call the call in it
 * @param used whether somebody looks at what it returns
 * @param steps the calls in C, in order
 */
public record CPath(GoFile file, CallExpr call, boolean used, List<CStep> steps) {}
