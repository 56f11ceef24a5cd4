/** What C does to the signals that the Go runtime needs: their handlers, timers and stacks. */
@NullMarked
package org.goboundaries.flow.csignals;

import org.jspecify.annotations.NullMarked;
