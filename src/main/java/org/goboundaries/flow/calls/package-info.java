/** Who calls whom, how, and where functions go as values. */
@NullMarked
package org.goboundaries.flow.calls;

import org.jspecify.annotations.NullMarked;
