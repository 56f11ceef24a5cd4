/**
 * Maps that several goroutines use at the same time. {@code MapUses} finds what functions do with
 * maps; {@code ConcurrentStarts} has the functions that run on many goroutines at once: handlers of
 * requests, and what a loop starts. {@code MapGuards} says whether anything on the way may keep the
 * others out. {@link MapRaces} is what rules ask.
 */
@NullMarked
package org.goboundaries.flow.maps;

import org.jspecify.annotations.NullMarked;
