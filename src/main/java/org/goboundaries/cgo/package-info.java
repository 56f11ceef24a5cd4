/**
 * The C of cgo packages as a tree: light, tolerant of whatever it does not know, exact in place.
 */
@NullMarked
package org.goboundaries.cgo;

import org.jspecify.annotations.NullMarked;
