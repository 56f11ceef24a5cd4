package org.goboundaries.flow.signals;

import org.goboundaries.syntax.Expr;

/**
 * An expression that gives a value, found by following variables, fields and calls to it.
 *
 * @param frame where it stands
 */
record Source(Frame frame, Expr expr) {}
