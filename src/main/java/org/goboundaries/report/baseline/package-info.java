/** Findings that were there before, and are not reported again. */
@NullMarked
package org.goboundaries.report.baseline;

import org.jspecify.annotations.NullMarked;
