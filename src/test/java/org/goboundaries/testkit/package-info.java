/** Runs rules over their cases and proofs, and compares what comes out with what was expected. */
@NullMarked
package org.goboundaries.testkit;

import org.jspecify.annotations.NullMarked;
