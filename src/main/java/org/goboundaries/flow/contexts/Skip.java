package org.goboundaries.flow.contexts;

import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * How a function leaves a context without ending it.
 *
 * @param kind how
 * @param at where; null where it never ends it
 */
record Skip(Kind kind, @Nullable Node at) {
  /** Ways out, the surest first. */
  enum Kind {
    /** Nothing in the function ends it. */
    NEVER,
    /** The function returns. */
    RETURN,
    /** A loop derives the next one. */
    AGAIN,
    /** It certainly panics here, or ends its goroutine. */
    ABRUPT,
    /** What is called here may panic. */
    MAY_PANIC,
    /** What ends it is deferred in an endless loop. */
    DEFERRED
  }
}
