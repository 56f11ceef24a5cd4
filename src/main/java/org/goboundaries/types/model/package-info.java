/** Symbols, types and constant values of Go programs: what names can mean. */
@NullMarked
package org.goboundaries.types.model;

import org.jspecify.annotations.NullMarked;
