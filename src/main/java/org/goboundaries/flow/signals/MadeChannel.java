package org.goboundaries.flow.signals;

import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;

/**
 * A channel, by the call of the builtin make that makes it.
 *
 * @param file where the call stands
 */
public record MadeChannel(GoFile file, CallExpr make) {}
