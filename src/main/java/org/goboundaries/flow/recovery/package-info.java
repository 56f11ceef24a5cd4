/**
 * Calls of recover that can stop no panic, and why. {@link LostRecovers} asks each call which
 * function makes it, and the call graph whether that function runs by a defer statement ({@code
 * Deferrals}). {@code LostGuards} asks the same of calls of functions that recover. Where others
 * may defer a function, only its own body can show that it is no guard: by what may panic after its
 * defer statement ({@code PanicsAhead}). {@code Witnesses} shows how the function comes to run.
 */
@NullMarked
package org.goboundaries.flow.recovery;

import org.jspecify.annotations.NullMarked;
