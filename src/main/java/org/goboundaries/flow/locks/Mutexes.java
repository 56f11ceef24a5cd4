package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.locks.MutexSummary.Acquisition;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What the functions of a program do to mutexes. May be used by many threads. */
final class Mutexes implements Summaries.Equations<MutexSummary> {
  private final Bodies bodies;
  private final CallGraph graph;
  private final MutexCalls calls;
  private final Reach reach;
  private final Summaries<MutexSummary> summaries;

  Mutexes(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.calls = new MutexCalls(knowledge);
    this.reach = Reach.of(graph, site -> calls.operation(site) != null, call -> true);
    this.summaries = new Summaries<>(graph, this);
  }

  MutexCalls calls() {
    return calls;
  }

  MutexSummary summary(Code code) {
    return summaries.of(code);
  }

  /** How a function with a body deals with mutexes, given what its callees do. */
  MutexAnalysis analysis(Code code) {
    return analysis(code, summaries::of);
  }

  private MutexAnalysis analysis(Code code, Function<Code, MutexSummary> callees) {
    AccessPaths paths = new AccessPaths(code, bodies.answers(code));
    return new MutexAnalysis(graph, calls, paths, callees);
  }

  @Override
  public boolean isOfInterest(Code code) {
    return reach.contains(code);
  }

  @Override
  public MutexSummary initial() {
    return MutexSummary.NOTHING;
  }

  @Override
  public MutexSummary unknown() {
    return MutexSummary.UNKNOWN;
  }

  @Override
  public MutexSummary of(Code code, Function<Code, MutexSummary> callees) {
    if (code.body() == null || !bodies.of(code).graph().isComplete()) {
      return MutexSummary.UNKNOWN;
    }
    return new Reader(bodies.of(code), analysis(code, callees)).summary();
  }

  /** Reads the summary of one function. */
  private final class Reader {
    private final FunctionBody body;
    private final MutexAnalysis analysis;
    private final Solution<HeldMutexes> solution;
    private final Set<AccessPath> locked = new HashSet<>();
    private final Map<AccessPath, List<Site>> released = new HashMap<>();
    private final Set<Variable> fields = new HashSet<>();
    private boolean isUnknown;

    Reader(FunctionBody body, MutexAnalysis analysis) {
      this.body = body;
      this.analysis = analysis;
      this.solution = Solution.solve(body, analysis);
    }

    MutexSummary summary() {
      for (Site site : body.sites()) {
        AccessPath path = calls.isAcquiring(site) ? analysis.paths().receiver(site) : null;
        if (path != null) {
          locked.add(path);
        }
      }
      body.sites().forEach(this::release);
      Map<Acquisition, List<Site>> acquired = new HashMap<>();
      body.sites().forEach(site -> acquire(site, acquired));
      Map<AccessPath, Operation> held = new HashMap<>();
      solution
          .at(Outcome.RETURNS)
          .ifPresent(end -> end.byPath().forEach((path, each) -> hold(path, each.mode(), held)));
      return new MutexSummary(
          Map.copyOf(acquired),
          Map.copyOf(held),
          Set.copyOf(released.keySet()),
          Set.copyOf(fields),
          isUnknown);
    }

    private void hold(AccessPath path, Operation mode, Map<AccessPath, Operation> held) {
      if (isOfOthers(path)) {
        held.put(path, mode);
      }
    }

    /** Whether a path begins outside of the function's own local variables. */
    private boolean isOfOthers(AccessPath path) {
      Variable root = path.root();
      Code code = body.code();
      return root.kind() != Variable.Kind.LOCAL
          || root.offset() < code.node().start()
          || root.offset() >= code.node().end();
    }

    private void release(Site site) {
      if (calls.isReleasing(site)) {
        AccessPath path = analysis.paths().receiver(site);
        Variable field = path == null ? analysis.paths().receiverField(site) : null;
        if (path != null) {
          release(path, site);
        } else if (field != null) {
          fields.add(field);
        } else {
          isUnknown = true;
        }
        return;
      }
      for (Call call : graph.calls(site)) {
        MutexSummary callee = analysis.callees().apply(call.to());
        isUnknown |= callee.isUnknown();
        fields.addAll(callee.releasedFields());
        for (AccessPath inner : callee.released()) {
          AccessPath path = analysis.here(inner, call);
          if (path == null) {
            fields.add(inner.last());
          } else {
            release(path, site);
          }
        }
      }
    }

    /** What the function has taken itself is none of its caller's. */
    private void release(AccessPath path, Site site) {
      boolean isOwn =
          site.manner() == Manner.CALL
              ? solution.before(site).get(path) != null
              : locked.contains(path);
      if (!isOwn) {
        released.computeIfAbsent(path, key -> new ArrayList<>(1)).add(site);
      }
    }

    private void acquire(Site site, Map<Acquisition, List<Site>> acquired) {
      if (site.manner() != Manner.CALL) {
        return;
      }
      Operation operation = calls.operation(site);
      if (operation != null && calls.isAcquiring(site)) {
        acquire(analysis.paths().receiver(site), operation, site, List.of(), acquired);
      } else if (operation == null) {
        Call call = only(site);
        if (call != null) {
          analysis
              .callees()
              .apply(call.to())
              .acquired()
              .forEach(
                  (each, way) ->
                      acquire(
                          analysis.here(each.path(), call), each.operation(), site, way, acquired));
        }
      }
    }

    private void acquire(
        @Nullable AccessPath path,
        Operation operation,
        Site site,
        List<Site> behind,
        Map<Acquisition, List<Site>> acquired) {
      if (path == null || !isOfOthers(path) || !isAlwaysMade(site) || mayBeFree(path, site)) {
        return;
      }
      List<Site> way = new ArrayList<>(List.of(site));
      way.addAll(behind);
      acquired.putIfAbsent(new Acquisition(path, operation), List.copyOf(way));
    }

    private boolean isAlwaysMade(Site site) {
      return !body.returns().isEmpty() && body.isAlwaysMade(site);
    }

    /** Whether the function may have given it back, or lost sight of it, before it takes it. */
    private boolean mayBeFree(AccessPath path, Site site) {
      return isUnknown
          || fields.contains(path.last())
          || released.getOrDefault(path, List.of()).stream()
              .anyMatch(earlier -> body.mayFollow(earlier, site));
    }
  }

  /** The only function that a call runs; null where there are several, or that isn't certain. */
  @Nullable Call only(Site site) {
    List<Call> all = graph.calls(site);
    return all.size() == 1 && all.get(0).isDirect() && all.get(0).isCertain() && all.get(0).isHere()
        ? all.get(0)
        : null;
  }
}
