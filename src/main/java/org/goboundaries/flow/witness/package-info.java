/** The path that proves a finding: ordered steps through the code, across calls. */
@NullMarked
package org.goboundaries.flow.witness;

import org.jspecify.annotations.NullMarked;
