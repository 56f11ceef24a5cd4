package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.syntax.Expr;
import org.jspecify.annotations.Nullable;

/**
 * How a function comes to run that is passed at a call: not by the code that makes the call, but by
 * what is called.
 *
 * @param argument the expression that is passed
 * @param steps the calls on the way inside of what is called; the last one runs the function,
 *     unless a library does
 * @param library what the library does that gets it in the end; null where the last step runs it
 */
public record PassedFunction(Expr argument, List<Site> steps, @Nullable Callback library) {}
