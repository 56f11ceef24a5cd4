/** Findings as a page for a browser. */
@NullMarked
package org.goboundaries.report.html;

import org.jspecify.annotations.NullMarked;
