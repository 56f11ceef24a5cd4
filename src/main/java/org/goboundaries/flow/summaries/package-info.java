/**
 * What holds across calls. {@link Reach} finds who leads to a call, by the shortest way. {@link
 * Summaries} say what a function does to the state of its caller, found from callees to callers;
 * {@link EntryStates} say in what state a function begins, found from callers to callees.
 */
@NullMarked
package org.goboundaries.flow.summaries;

import org.jspecify.annotations.NullMarked;
