/**
 * Threads that are changed, and how they are given back: not restored, restored too late, to the
 * wrong state, or not unlocked at all, or left to a goroutine that needed the change. Each rule
 * stands on what {@code flow.threads} knows.
 */
@NullMarked
package org.goboundaries.flow.restores;

import org.jspecify.annotations.NullMarked;
