/** The code under analysis as a whole: every package, with what its names mean. */
@NullMarked
package org.goboundaries.types.program;

import org.jspecify.annotations.NullMarked;
