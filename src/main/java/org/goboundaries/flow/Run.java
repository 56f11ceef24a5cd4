package org.goboundaries.flow;

import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a function comes to run.
 *
 * @param at the call, or the defer or go statement
 * @param through the call that hands the function over to the one that runs it
 */
public record Run(Kind kind, Node at, @Nullable Node through) {
  Run(Kind kind, Node at) {
    this(kind, at, null);
  }

  /** The ways in which functions run. */
  public enum Kind {
    /** By a defer statement: its calls of recover see the panic in flight. */
    DEFERRED,
    /** By a plain call. */
    CALLED,
    /** By a go statement, as the first function of a goroutine. */
    STARTED,
    /** From outside the program's own code: main, init, a test, a handler. */
    ENTERED,
    /** This file doesn't tell. */
    UNKNOWN;

    /** Whether recover called directly by a function that runs like this can stop a panic. */
    boolean mayRecover() {
      return this == DEFERRED || this == UNKNOWN;
    }
  }
}
