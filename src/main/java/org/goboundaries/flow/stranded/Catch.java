package org.goboundaries.flow.stranded;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Who stops a panic, so that the program goes on.
 *
 * @param kind how near
 * @param guard what stops it; null where a library does
 * @param way the steps from there to the function that panics
 * @param isCertain whether nothing else may come of the panic
 */
record Catch(Kind kind, @Nullable Guard guard, Witness way, boolean isCertain) {
  private static final int NEAR = 3;

  /** Where it ends, the nearest first. */
  enum Kind {
    /** In a guard of the function itself. */
    OWN,
    /** In a guard of a function that was handed this one to run it. */
    WRAPPER,
    /** In a guard of a caller. */
    CALLER,
    /** In the library that runs it. */
    LIBRARY
  }

  /** Whether the author has put this very function behind a guard, for he expects panics in it. */
  boolean isExpecting() {
    return kind == Kind.OWN || kind == Kind.WRAPPER;
  }

  /** Whether few calls lead from there to the function. */
  boolean isNear() {
    return way.steps().size() <= NEAR;
  }

  /**
   * Whether a panic is one that it was made for: a guard far away was meant for others than an
   * index here.
   *
   * @param mayBeFar whether the guard of a caller counts, too
   */
  boolean isMeantFor(PanicSource source, boolean mayBeFar) {
    if (isExpecting()) {
      return source.kind().compareTo(PanicSource.Kind.OPERATION) <= 0;
    }
    return mayBeFar
        && (source.kind() == PanicSource.Kind.EXPLICIT
            || source.kind() == PanicSource.Kind.FOREIGN && isNear());
  }

  /**
   * Whether the panic is one to reckon with: it is explicit, or expected, and can't be ruled out.
   */
  boolean isCertainFor(PanicSource source) {
    return isCertain
        && (source.kind() == PanicSource.Kind.EXPLICIT
            || isExpecting() && source.kind().compareTo(PanicSource.Kind.CALL) <= 0);
  }

  /** The same for a function; one that lies in the guarded one is a part of that. */
  Catch in(Code code) {
    boolean isOwn = guard != null && code.isWithin(guard.guarded());
    return isOwn ? new Catch(Kind.OWN, guard, way, isCertain) : this;
  }

  /** The same, with a call on the way from the guard to the function. */
  Catch along(Step call, boolean isSure) {
    return new Catch(Kind.CALLER, guard, way.then(call), isCertain && isSure);
  }
}
