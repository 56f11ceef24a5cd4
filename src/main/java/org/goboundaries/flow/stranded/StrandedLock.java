package org.goboundaries.flow.stranded;

import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.InterruptedLock;
import org.goboundaries.flow.witness.Witness;

/**
 * A mutex that a recovered panic leaves locked.
 *
 * @param lock the mutex, and where it is locked
 * @param others further calls of the same function that lock it so
 * @param witness how it comes about
 * @param isCertain whether somebody expects the panic, or it is explicit
 */
public record StrandedLock(
    InterruptedLock lock, List<Site> others, Witness witness, boolean isCertain) {
  /** Copies the list. */
  public StrandedLock {
    others = List.copyOf(others);
  }
}
