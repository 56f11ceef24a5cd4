/**
 * Recursion that never ends: functions that call themselves on every path, and methods of values
 * that a library calls for the sake of a value which they hand to it. The stack grows until the
 * runtime gives up, by a fatal error that no recover stops.
 */
@NullMarked
package org.goboundaries.flow.recursion;

import org.jspecify.annotations.NullMarked;
