package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.Conditions.Condition;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The mutexes of one name that functions take whenever they return, and that they have not given
 * back before: by the paths that they know them by, each with the calls that lead there, the one
 * that takes it last.
 */
final class Acquisitions implements Summaries.Equations<Map<Acquisitions.Acquisition, List<Site>>> {
  private final Mutexes mutexes;
  private final String last;
  private final Summaries<Map<Acquisition, List<Site>>> summaries;

  /**
   * Of a program.
   *
   * @param last the last name of the mutexes; empty where it has none
   */
  Acquisitions(Mutexes mutexes, String last) {
    this.mutexes = mutexes;
    this.last = last;
    this.summaries = new Summaries<>(mutexes.graph(), this);
  }

  /** What a function takes. */
  Map<Acquisition, List<Site>> of(Code code) {
    return summaries.of(code);
  }

  /** What a call takes whatever was passed to the function that makes it, by paths of that. */
  Map<Acquisition, List<Site>> at(Site site, AccessPaths paths) {
    Map<Acquisition, List<Site>> found = all(site, paths);
    found.keySet().removeIf(each -> !each.isSure());
    return found;
  }

  private Map<Acquisition, List<Site>> all(Site site, AccessPaths paths) {
    Map<Acquisition, List<Site>> found = new LinkedHashMap<>();
    Operation operation = mutexes.sites().operation(site);
    if (operation != null) {
      AccessPath path = mutexes.sites().isTaking(site) ? paths.receiver(site) : null;
      if (path != null) {
        found.put(new Acquisition(path, Mode.of(operation), Set.of()), List.of(site));
      }
    }
    Call call = operation == Operation.ONCE ? once(site) : mutexes.only(site);
    if (call != null && (operation == null || operation == Operation.ONCE)) {
      summaries.of(call.to()).forEach((each, way) -> add(each, way, call, paths, found));
    }
    return found;
  }

  /** Sooner or later a {@code sync.Once} runs its function: that takes no mutex, but others. */
  private @Nullable Call once(Site site) {
    List<Call> all = mutexes.graph().calls(site);
    return all.size() == 1 && all.get(0).isCertain() ? all.get(0) : null;
  }

  private void add(
      Acquisition each,
      List<Site> way,
      Call call,
      AccessPaths paths,
      Map<Acquisition, List<Site>> found) {
    AccessPath path = paths.atCaller(each.path(), call);
    boolean isTaken = call.isDirect() || each.mode() == Mode.ONCE;
    Set<Condition> when = each.isSure() ? each.when() : when(each, call);
    if (path != null && isTaken && when != null) {
      List<Site> longer = new ArrayList<>(List.of(call.site()));
      longer.addAll(way);
      found.putIfAbsent(new Acquisition(path, each.mode(), when), longer);
    }
  }

  @Override
  public boolean isOfInterest(Code code) {
    return code.body() != null && mutexes.names(code).hasLast(last);
  }

  @Override
  public Map<Acquisition, List<Site>> initial() {
    return Map.of();
  }

  @Override
  public Map<Acquisition, List<Site>> unknown() {
    return Map.of();
  }

  @Override
  public Map<Acquisition, List<Site>> of(
      Code code, Function<Code, Map<Acquisition, List<Site>>> callees) {
    FunctionBody body = mutexes.body(code);
    AccessPaths paths = mutexes.paths(code);
    Map<Acquisition, List<Site>> found = new LinkedHashMap<>();
    for (Site site : body.sites()) {
      if (site.manner() == Manner.CALL && !body.returns().isEmpty()) {
        Map<Acquisition, List<Site>> taken = all(site, paths);
        for (Set<Condition> when : taken.isEmpty() ? List.<Set<Condition>>of() : when(body, site)) {
          taken.forEach(
              (each, way) ->
                  found.merge(each.and(when), way, (a, b) -> a.size() <= b.size() ? a : b));
        }
      }
    }
    return found.isEmpty() ? found : stillHeld(code, found);
  }

  /** When a function makes a call on all of its ways; empty where it never does. */
  private List<Set<Condition>> when(FunctionBody body, Site site) {
    return body.isAlwaysMade(site)
        ? List.of(Set.of())
        : new Conditions(body).of(site).stream().map(Set::of).toList();
  }

  private @Nullable Set<Condition> when(Acquisition each, Call call) {
    return call.from().body() == null
        ? null
        : new Conditions(mutexes.body(call.from())).atCaller(each.when(), call);
  }

  /** Without those that the function may have given back before, were they its caller's. */
  private Map<Acquisition, List<Site>> stillHeld(Code code, Map<Acquisition, List<Site>> found) {
    HeldMutexes entry = HeldMutexes.NONE;
    for (Map.Entry<Acquisition, List<Site>> each : found.entrySet()) {
      Acquisition taken = each.getKey();
      entry = entry.taken(taken.path(), taken.mode(), each.getValue().get(0));
    }
    Solution<HeldMutexes> solution = mutexes.solution(code, entry);
    Map<Acquisition, List<Site>> held = new LinkedHashMap<>();
    found.forEach(
        (each, way) -> {
          Held before = solution.before(way.get(0)).get(each.path());
          if (before != null && before.site() == way.get(0)) {
            held.put(each, way);
          }
        });
    return held;
  }

  /**
   * A mutex that is taken.
   *
   * @param when what must have been passed for that; empty where it doesn't matter
   */
  record Acquisition(AccessPath path, Mode mode, Set<Condition> when) {
    /** Whether it is taken in any case. */
    boolean isSure() {
      return when.isEmpty();
    }

    private Acquisition and(Set<Condition> more) {
      Set<Condition> both = new HashSet<>(when);
      both.addAll(more);
      return new Acquisition(path, mode, Set.copyOf(both));
    }
  }
}
