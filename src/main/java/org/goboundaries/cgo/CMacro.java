package org.goboundaries.cgo;

import java.util.List;

/**
 * A macro that a file defines.
 *
 * @param takesArguments whether it looks like a function
 * @param body its tokens as they are written
 */
public record CMacro(int start, int end, String name, boolean takesArguments, List<String> body) {}
