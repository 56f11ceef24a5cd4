/**
 * Deferred functions that stop the panics of their callers, and what they do once they have: go on,
 * panic again, end the process, assign a result. One {@code Guard} is what the rules about
 * recovered panics begin with.
 */
@NullMarked
package org.goboundaries.flow.guards;

import org.jspecify.annotations.NullMarked;
