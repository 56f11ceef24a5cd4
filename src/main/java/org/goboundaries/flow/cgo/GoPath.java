package org.goboundaries.flow.cgo;

import java.util.List;
import org.goboundaries.flow.witness.Witness;

/**
 * How Go comes to a C function.
 *
 * @param go the call in Go
 * @param calls the calls in C, in order
 */
public record GoPath(GoCall go, List<CSite> calls) {
  /** Whether the caller uses what the function at the end returns. */
  public boolean isResultUsed() {
    return calls.isEmpty() ? go.isUsed() : calls.get(calls.size() - 1).isUsed();
  }

  /** The steps. */
  public Witness witness() {
    Witness first = Witness.NONE.then(go.step());
    return first.then(new Witness(calls.stream().map(CSite::step).toList()));
  }
}
