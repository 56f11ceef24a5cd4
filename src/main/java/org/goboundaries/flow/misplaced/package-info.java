/**
 * Guards that work, and stand where no panic comes by: on another goroutine than the one that
 * panics, or after the code that they are meant for. {@code GoroutinePanics} goes from each guard
 * over calls to the goroutines that are started under it, and there to what panics; {@code
 * SurePanics} says which operations do so for certain. {@code LateGuards} asks what can panic in
 * front of a guard, and what after it.
 */
@NullMarked
package org.goboundaries.flow.misplaced;

import org.jspecify.annotations.NullMarked;
