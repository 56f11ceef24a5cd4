package org.goboundaries.flow.misplaced;

import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;

/**
 * A guard after which nothing can panic.
 *
 * @param work what can panic and has run before: of a function that does nothing but to defer the
 *     guard, what its caller does after the call
 * @param isAlone whether its function does nothing else
 * @param isMovable whether the guard means the same at the beginning of its function
 * @param witness where that is
 */
public record LateGuard(
    Guard guard, Node work, boolean isAlone, boolean isMovable, Witness witness) {}
