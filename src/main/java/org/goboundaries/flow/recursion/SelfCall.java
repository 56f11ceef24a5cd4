package org.goboundaries.flow.recursion;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * A function that calls itself on every path.
 *
 * @param code the function
 * @param calls the calls that lead from it back to it, the first one its own
 * @param meant the embedded field whose method of that name may have been meant; null where there
 *     is none, or more than one
 */
public record SelfCall(Code code, List<Site> calls, @Nullable Variable meant) {}
