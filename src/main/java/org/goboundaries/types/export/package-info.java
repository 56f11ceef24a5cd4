/**
 * Writes what packages export as Go files without bodies; developers make the standard library's
 * resource with it.
 */
@NullMarked
package org.goboundaries.types.export;

import org.jspecify.annotations.NullMarked;
