/** Calls of recover that can stop no panic, and why. */
@NullMarked
package org.goboundaries.flow.recovery;

import org.jspecify.annotations.NullMarked;
