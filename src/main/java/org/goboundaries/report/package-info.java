/** Findings and complaints as text. */
@NullMarked
package org.goboundaries.report;

import org.jspecify.annotations.NullMarked;
