/** Channels that one function makes, and the goroutines that it leaves at them. */
@NullMarked
package org.goboundaries.flow.channels;

import org.jspecify.annotations.NullMarked;
