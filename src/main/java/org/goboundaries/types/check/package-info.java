/**
 * Finds out what the identifiers and expressions of a package mean, in the manner of go/types:
 * never reports an error, and says unknown where the code is broken or a part of it is missing.
 */
@NullMarked
package org.goboundaries.types.check;

import org.jspecify.annotations.NullMarked;
