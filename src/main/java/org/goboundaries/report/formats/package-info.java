/** Findings in the forms that other programs read. */
@NullMarked
package org.goboundaries.report.formats;

import org.jspecify.annotations.NullMarked;
