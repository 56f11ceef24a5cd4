package org.goboundaries.flow.locks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.Knowledge;

/** What the functions of a program do to mutexes, as far as somebody asks. For one thread. */
final class Mutexes {
  private final Bodies bodies;
  private final CallGraph graph;
  private final MutexCalls calls;
  private final Reach acquiring;
  private final ReleasingValues values;
  private final Summaries<Releases> releases;
  private final Acquisitions acquisitions;
  private final Map<Code, HeldMutexes> held = new HashMap<>();
  private final Map<Code, Solution<HeldMutexes>> solutions = new HashMap<>();

  Mutexes(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.calls = new MutexCalls(knowledge);
    this.acquiring = Reach.of(graph, calls::isAcquiring, Reach::isCertainHere);
    this.values = new ReleasingValues(bodies, calls);
    this.releases = new Summaries<>(graph, new ReleaseSummaries(bodies, calls, values));
    this.acquisitions = new Acquisitions(this, graph);
  }

  CallGraph graph() {
    return graph;
  }

  MutexCalls calls() {
    return calls;
  }

  FunctionBody body(Code code) {
    return bodies.of(code);
  }

  Acquisitions acquisitions() {
    return acquisitions;
  }

  /** Whether a function is known to take a mutex, itself or through calls. */
  boolean mayAcquire(Code code) {
    return acquiring.contains(code);
  }

  /** How a function with a body deals with mutexes. */
  MutexAnalysis analysis(Code code) {
    return new MutexAnalysis(this, new AccessPaths(code, bodies.answers(code)));
  }

  ReleasingValues values() {
    return values;
  }

  /** What a function with a body holds where. */
  Solution<HeldMutexes> solution(Code code) {
    Solution<HeldMutexes> known = solutions.get(code);
    if (known == null) {
      known = Solution.solve(body(code), analysis(code));
      solutions.put(code, known);
    }
    return known;
  }

  Releases releases(Code code) {
    return releases.of(code);
  }

  /** Whether a function takes more mutexes than it gives back, so that it may return with one. */
  boolean isUnbalanced(Code code) {
    List<Site> sites = mayAcquire(code) && code.body() != null ? graph.sites(code) : List.of();
    long taken = sites.stream().filter(calls::isAcquiring).count();
    return taken > sites.stream().filter(calls::isReleasing).count();
  }

  /** The mutexes that a call has taken, and not given back, whenever it has returned. */
  HeldMutexes heldBehind(Call call) {
    Code code = call.to();
    if (!call.isDirect() || !call.isCertain() || !isUnbalanced(code)) {
      return HeldMutexes.NONE;
    }
    HeldMutexes known = held.get(code);
    if (known == null) {
      // who calls himself holds nothing that is known
      held.put(code, HeldMutexes.NONE);
      known = solution(code).at(Outcome.RETURNS).orElse(HeldMutexes.NONE);
      held.put(code, known);
    }
    return known;
  }
}
