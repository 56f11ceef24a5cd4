/**
 * Which goroutine is locked to its thread where, and the calls that depend on it. The locks of
 * runtime.LockOSThread are counted on the paths of each function ({@code Locks}), and carried from
 * entry points to callees ({@code ThreadEntries}); where a count isn't the same on all paths, or
 * what is called isn't known, it is unknown.
 *
 * <p>On that stand the defects: a lock that is missing or lost, a thread that is given back changed
 * or in the wrong order, an error or a child that depends on a thread, and the main thread.
 */
@NullMarked
package org.goboundaries.flow.threads;

import org.jspecify.annotations.NullMarked;
