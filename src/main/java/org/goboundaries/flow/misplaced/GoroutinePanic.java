package org.goboundaries.flow.misplaced;

import java.util.List;
import org.goboundaries.flow.middleware.Shield;
import org.goboundaries.flow.witness.Witness;

/**
 * A goroutine that panics, started by a function whose guard is on its own goroutine.
 *
 * @param shield what stops the panics of the function that starts it, or of one that calls that
 * @param panics what panics there, the first one first; not empty
 * @param witness how the guard comes to be passed by, for the first panic
 * @param mayBeLost whether the process may end with status 0 before the panic ends it
 * @param isCertain whether nothing says that the process is meant to end
 */
public record GoroutinePanic(
    Shield shield, List<SurePanic> panics, Witness witness, boolean mayBeLost, boolean isCertain) {
  /** Copies the panics. */
  public GoroutinePanic {
    panics = List.copyOf(panics);
  }

  /** What panics first. */
  public SurePanic first() {
    return panics.get(0);
  }
}
