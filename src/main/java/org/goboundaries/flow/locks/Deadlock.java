package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Witness;

/**
 * A goroutine waits for a mutex that it holds itself.
 *
 * @param at the call that waits, in the function that holds the mutex
 * @param mutex the mutex, as it is written in that function
 * @param taken the call that took it
 * @param way the calls from {@code at} to the one that waits, that last
 */
public record Deadlock(Kind kind, Site at, String mutex, Site taken, List<Site> way) {
  /** Copies the way. */
  public Deadlock {
    way = List.copyOf(way);
  }

  /** Why it waits. */
  public enum Kind {
    /** It takes the mutex again. */
    LOCKED_TWICE,
    /** It takes a mutex for reading that it has for reading: it waits if a writer does. */
    READ_TWICE,
    /** It asks for what {@code sync.Once} does while that is being done. */
    ONCE_IN_ITSELF,
    /** It defers a lock where an unlock was meant. */
    LOCK_DEFERRED
  }

  /** Where the mutex was taken, and the calls that lead to where it is taken again. */
  public Witness witness() {
    return DeadlockWitness.of(this);
  }
}
