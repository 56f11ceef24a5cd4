package org.goboundaries.flow.calls;

import org.goboundaries.syntax.Expr;
import org.goboundaries.types.model.Type;

/**
 * A function goes somewhere as a value.
 *
 * @param in the code that moves it
 * @param value the function
 * @param sink where it goes
 * @param at the expression, conversions included
 * @param as the type of the expression; may be unknown
 * @param into the type of the place that takes it; may be unknown
 */
public record Movement(Code in, Reference value, Sink sink, Expr at, Type as, Type into) {}
