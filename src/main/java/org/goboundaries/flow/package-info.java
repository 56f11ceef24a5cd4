/** How functions run: who calls, defers or starts them, and what a deferred call can still stop. */
@NullMarked
package org.goboundaries.flow;

import org.jspecify.annotations.NullMarked;
