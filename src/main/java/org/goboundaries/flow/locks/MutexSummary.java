package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What a function does to the mutexes of its caller, by paths as the function knows them.
 *
 * @param acquired what it takes whenever it returns, without giving it back before, each with the
 *     calls that lead there, the one that takes it last
 * @param held what it has taken, and not given back, whenever it returns
 * @param released what it may give back of what its caller holds
 * @param releasedFields fields whose mutex it may give back, of objects that are not known
 * @param isUnknown whether it may give back anything
 */
record MutexSummary(
    Map<Acquisition, List<Site>> acquired,
    Map<AccessPath, Operation> held,
    Set<AccessPath> released,
    Set<Variable> releasedFields,
    boolean isUnknown) {
  static final MutexSummary NOTHING =
      new MutexSummary(Map.of(), Map.of(), Set.of(), Set.of(), false);
  static final MutexSummary UNKNOWN =
      new MutexSummary(Map.of(), Map.of(), Set.of(), Set.of(), true);

  /** The way to what is acquired may grow while functions call each other; it decides nothing. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MutexSummary that
        && acquired.keySet().equals(that.acquired.keySet())
        && held.equals(that.held)
        && released.equals(that.released)
        && releasedFields.equals(that.releasedFields)
        && isUnknown == that.isUnknown;
  }

  @Override
  public int hashCode() {
    return acquired.keySet().hashCode() + 31 * released.hashCode();
  }

  /**
   * A mutex that is taken.
   *
   * @param operation LOCK, RLOCK or ONCE
   */
  record Acquisition(AccessPath path, Operation operation) {}
}
