package org.goboundaries.flow.cgo;

import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;

/**
 * A place that turns Go's CPU profiler on, or lets somebody do so from outside.
 *
 * @param file the file
 * @param at the call, or the import that is enough
 */
public record ProfilerUse(GoFile file, Node at) {}
