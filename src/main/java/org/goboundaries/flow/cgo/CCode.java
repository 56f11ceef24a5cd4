package org.goboundaries.flow.cgo;

import java.util.List;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.jspecify.annotations.Nullable;

/**
 * A C function with a body. Two are the same only if they are the same object.
 *
 * @param file where it stands; its functions are left out there
 * @param function the function; without its body where that has nothing of interest
 * @param interesting whether the body is kept
 * @param cares whether it shows that it thought of interruptions: EINTR, a retry, a signal mask
 * @param calls what it calls by name
 */
public record CCode(
    CFile file, CFunction function, boolean interesting, boolean cares, List<CSite> calls) {

  /** What it is called. */
  public String name() {
    return function.name();
  }

  /** Whether it makes a process that goes on in C: what follows is no concern of Go's. */
  boolean forks() {
    return calls.stream().anyMatch(site -> ForkNames.contain(site.name()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
