package org.goboundaries.flow.locks;

import java.util.function.Function;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.summaries.Summaries;

/** Which mutexes functions have taken, and not given back, whenever they have returned. */
final class HeldSummaries implements Summaries.Equations<HeldMutexes> {
  private final Mutexes mutexes;

  HeldSummaries(Mutexes mutexes) {
    this.mutexes = mutexes;
  }

  @Override
  public boolean isOfInterest(Code code) {
    return mutexes.isUnbalanced(code);
  }

  /** Who calls himself holds nothing that is known. */
  @Override
  public HeldMutexes initial() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes unknown() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes of(Code code, Function<Code, HeldMutexes> callees) {
    return mutexes
        .solution(code, HeldMutexes.NONE)
        .at(Outcome.RETURNS)
        .orElse(HeldMutexes.NONE)
        .onlyHeld();
  }
}
