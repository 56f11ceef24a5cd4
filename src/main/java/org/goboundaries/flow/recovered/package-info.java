/**
 * What a recovered panic leaves behind: a success that is none, an abort that nobody hears of, half
 * of the work committed, a value that a client gets to see.
 */
@NullMarked
package org.goboundaries.flow.recovered;

import org.jspecify.annotations.NullMarked;
