/**
 * Which goroutine is locked to its thread where, and the calls that depend on it. The locks of
 * runtime.LockOSThread are counted on the paths of each function ({@code Locks}), and carried from
 * entry points to callees ({@code ThreadEntries}); where a count isn't the same on all paths, or
 * what is called isn't known, it is unknown. {@code AffineCalls} are the calls that depend on their
 * thread, with what each function may leave changed as its summary.
 *
 * <p>{@code Threads} gives all of that to the rules: those of {@code flow.affinity} and {@code
 * flow.restores}.
 */
@NullMarked
package org.goboundaries.flow.threads;

import org.jspecify.annotations.NullMarked;
