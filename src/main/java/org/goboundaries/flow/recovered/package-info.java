/**
 * What a recovered panic leaves behind: a success that is none, an abort that nobody hears of, half
 * of the work committed, a mutex that stays locked.
 */
@NullMarked
package org.goboundaries.flow.recovered;

import org.jspecify.annotations.NullMarked;
