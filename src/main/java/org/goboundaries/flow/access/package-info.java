/**
 * What an object is, whatever it is called: a lock, a map or a channel is known by its access path,
 * a root variable and the fields that lead to it. Paths are carried from a callee to its caller.
 */
@NullMarked
package org.goboundaries.flow.access;

import org.jspecify.annotations.NullMarked;
