/**
 * One function and all that is asked of it. {@link Bodies} makes a {@link FunctionBody} of a piece
 * of code: types, parents, control-flow graph, order, pending deferred calls. An {@link Analysis}
 * says what each event of a function does to a state, a {@link Solution} has the states: before and
 * after each point, and at the ends, where the deferred calls have run in reverse order.
 */
@NullMarked
package org.goboundaries.flow.body;

import org.jspecify.annotations.NullMarked;
