/** Where a program's code begins to run: what the runtime, tests, servers and libraries call. */
@NullMarked
package org.goboundaries.flow.entries;

import org.jspecify.annotations.NullMarked;
