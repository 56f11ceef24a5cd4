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

  /** Whether recover called directly by the function can stop a panic when it runs like this. */
  boolean mayRecover() {
    return kind == Kind.DEFERRED || kind == Kind.UNKNOWN;
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
    UNKNOWN
  }
}
