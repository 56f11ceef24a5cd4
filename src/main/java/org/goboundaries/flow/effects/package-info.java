/**
 * What calls and operations can do besides going on: panic, end their goroutine, end the process.
 * Told by types, by the tables of what libraries do, and by what is known of other functions. What
 * is said never to panic never does; memory that runs out, a stack that overflows, and what the
 * runtime calls a fatal error are no panics.
 */
@NullMarked
package org.goboundaries.flow.effects;

import org.jspecify.annotations.NullMarked;
