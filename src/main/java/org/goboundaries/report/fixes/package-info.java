/** Fixes of findings, applied to files or shown as a difference. */
@NullMarked
package org.goboundaries.report.fixes;

import org.jspecify.annotations.NullMarked;
