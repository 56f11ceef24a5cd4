/**
 * How the functions of a program come to their ends. All of them may return or panic until
 * something else is known. What else they do comes from calls that never return, or not always:
 * these are looked for first, and only the functions that contain one, and those that call them,
 * are read again.
 */
@NullMarked
package org.goboundaries.flow.outcomes;

import org.jspecify.annotations.NullMarked;
