package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Follows the mutexes that one function has taken. Where a call may give back what nobody sees,
 * none is known to be held any more.
 *
 * @param paths what the mutexes of the function are
 * @param callees what its callees do
 */
record MutexAnalysis(
    CallGraph graph, MutexCalls calls, AccessPaths paths, Function<Code, MutexSummary> callees)
    implements Analysis<HeldMutexes> {
  @Override
  public HeldMutexes entry() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes unknown() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes join(HeldMutexes one, HeldMutexes other) {
    return one.join(other);
  }

  @Override
  public HeldMutexes call(Site site, HeldMutexes before) {
    Operation operation = calls.operation(site);
    if (operation == null || operation == Operation.ONCE) {
      return behindCall(site, before);
    }
    AccessPath path = paths.receiver(site);
    return switch (operation) {
      case LOCK, RLOCK -> path == null ? before : before.with(path, operation, site);
      case UNLOCK, RUNLOCK -> path == null ? HeldMutexes.NONE : before.without(path::equals);
      default -> before;
    };
  }

  private HeldMutexes behindCall(Site site, HeldMutexes before) {
    List<Call> all = graph.calls(site);
    if (isUnknownValue(site, all)) {
      return HeldMutexes.NONE;
    }
    HeldMutexes state = before;
    for (Call call : all) {
      state = call.isHere() ? behind(call, state) : state;
    }
    boolean isQuiet = site.isStandard() || site.callee() instanceof Reference.Predeclared;
    return isQuiet ? state : state.without(AccessPath::mayBeReplaced);
  }

  /** A function value that nobody follows may be one that unlocks. */
  private static boolean isUnknownValue(Site site, List<Call> all) {
    return all.isEmpty() && !site.isNamed() && !(site.callee() instanceof Reference.Predeclared);
  }

  private HeldMutexes behind(Call call, HeldMutexes before) {
    MutexSummary summary = callees.apply(call.to());
    HeldMutexes state = released(call, summary, before);
    if (call.isDirect() && call.isCertain()) {
      for (Map.Entry<AccessPath, Operation> held : summary.held().entrySet()) {
        AccessPath path = here(held.getKey(), call);
        state = path == null ? state : state.with(path, held.getValue(), call.site());
      }
    }
    return state;
  }

  private HeldMutexes released(Call call, MutexSummary summary, HeldMutexes before) {
    if (summary.isUnknown()) {
      return HeldMutexes.NONE;
    }
    HeldMutexes state = before;
    for (AccessPath released : summary.released()) {
      AccessPath path = here(released, call);
      state =
          path == null
              ? state.without(held -> isSame(held.last(), released.last()))
              : state.without(path::equals);
    }
    for (Variable field : summary.releasedFields()) {
      state = state.without(held -> isSame(held.last(), field));
    }
    return state;
  }

  private static boolean isSame(Variable one, Variable other) {
    Place place = Place.of(one);
    return place != null && place.equals(Place.of(other));
  }

  /** A path of a callee as it is known here; null where it isn't. */
  @Nullable AccessPath here(AccessPath path, Call call) {
    // a function that is handed over gets its arguments from the one that runs it
    AccessPath found = paths.atCaller(path, call.site(), call.to());
    return call.isDirect() || path.equals(found) ? found : null;
  }

  @Override
  public HeldMutexes start(Site site, HeldMutexes before) {
    HeldMutexes state = before;
    for (Call call : graph.calls(site)) {
      state = released(call, callees.apply(call.to()), state);
    }
    return state;
  }

  @Override
  public HeldMutexes assign(Node statement, HeldMutexes before) {
    if (before.isEmpty()) {
      return before;
    }
    List<AccessPath> assigned = paths.assigned(statement);
    return before.without(held -> assigned.stream().anyMatch(held::beginsWith));
  }
}
