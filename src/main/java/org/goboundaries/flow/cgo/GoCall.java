package org.goboundaries.flow.cgo;

import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;

/**
 * A call of C in Go.
 *
 * @param file the Go file
 * @param call the call in it
 * @param used whether somebody looks at what it returns
 * @param retried whether a loop stands around it that a failure doesn't leave
 */
public record GoCall(GoFile file, CallExpr call, boolean used, boolean retried) {}
