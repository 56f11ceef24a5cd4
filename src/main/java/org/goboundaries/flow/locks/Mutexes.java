package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What the functions of a program do to mutexes, as far as somebody asks. May be used by many
 * threads.
 */
final class Mutexes {
  private final Bodies bodies;
  private final CallGraph graph;
  private final MutexSites sites;
  private final NameSummaries naming;
  private final Summaries<MutexNames> names;
  private final ReleaseSummaries releasing;
  private final Summaries<Releases> releases;
  private final Summaries<HeldMutexes> held;
  private final Map<String, Acquisitions> acquisitions = new ConcurrentHashMap<>();

  Mutexes(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.sites = new MutexSites(graph, knowledge);
    this.releasing = new ReleaseSummaries(bodies, sites);
    this.naming = new NameSummaries(sites, releasing.foreign());
    this.names = new Summaries<>(graph, naming);
    this.releases = new Summaries<>(graph, releasing);
    this.held = new Summaries<>(graph, new HeldSummaries(this));
  }

  CallGraph graph() {
    return graph;
  }

  MutexSites sites() {
    return sites;
  }

  FunctionBody body(Code code) {
    return bodies.of(code);
  }

  /** The same without types. */
  FunctionBody outline(Code code) {
    return bodies.outline(code);
  }

  AccessPaths paths(Code code) {
    return new AccessPaths(code, bodies.answers(code));
  }

  /** How a function with a body deals with mutexes. */
  MutexAnalysis analysis(Code code, HeldMutexes entry) {
    FunctionBody body = body(code);
    return new MutexAnalysis(this, body, new AccessPaths(code, body.answers()), entry);
  }

  /** What is known of mutexes in a function with a body, as far as it sees itself. */
  Solution<HeldMutexes> solution(Code code, HeldMutexes entry) {
    return Solution.solve(body(code), analysis(code, entry));
  }

  /** The mutexes that a call may take, by names of the function that makes it. */
  MutexNames names(Site site) {
    return naming.of(site, naming.roots(site.code()), names::of);
  }

  /** Whether two of the functions that a call runs may take the same mutex. */
  boolean mayTakeTwice(Site site) {
    TextRoots roots = naming.roots(site.code());
    List<MutexNames> all =
        graph.calls(site).stream().map(call -> naming.of(call, roots, names::of)).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (all.get(i).maySeem(all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The mutexes that a function may take, by names of its own. */
  MutexNames names(Code code) {
    return names.of(code);
  }

  /** Whether a call, other than of a mutex, may lead to one being taken. */
  boolean mayTake(Site site) {
    for (Call call : graph.calls(site)) {
      if (naming.isOfInterest(call.to())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a function may take a mutex, itself or through calls. */
  boolean mayTake(Code code) {
    return naming.isOfInterest(code);
  }

  /** What functions take of the mutexes that are named like one. */
  Acquisitions acquisitions(AccessPath like) {
    // an embedded one goes by any name
    String last = like.last().isEmbedded() ? "" : like.last().name();
    return acquisitions.computeIfAbsent(last, key -> new Acquisitions(this, key));
  }

  /** The calls that may give back a mutex which the function around them hasn't taken. */
  Map<Code, List<Site>> foreignReleases() {
    return releasing.foreign();
  }

  Releases releases(Code code) {
    return releases.of(code);
  }

  /** Whether a function takes more mutexes than it gives back, so that it may return with one. */
  boolean isUnbalanced(Code code) {
    int balance = 0;
    for (Site site : sites.in(code)) {
      balance += sites.isLocking(site) ? 1 : 0;
      balance -= sites.isReleasing(site) ? 1 : 0;
    }
    return balance > 0 && code.body() != null;
  }

  /** The mutexes that a call has taken, and not given back, whenever it has returned. */
  HeldMutexes heldBehind(Call call) {
    return call.isDirect() && call.isCertain() && call.isHere()
        ? held.of(call.to())
        : HeldMutexes.NONE;
  }

  /**
   * The only function that a call runs, at once and for certain; null where there are several, or
   * where the same literal may have been made by another run of the function around it.
   */
  @Nullable Call only(Site site) {
    Call only = null;
    for (Call call : graph.calls(site)) {
      if (call.isDirect()) {
        only = Reach.isCertainHere(call) ? call : null;
      }
    }
    return only != null && (!only.to().isLiteral() || isOfThisRun(site.callee())) ? only : null;
  }

  private static boolean isOfThisRun(Reference callee) {
    return callee instanceof Reference.Literal
        || callee instanceof Reference.Stored stored
            && stored.variable().kind() == Variable.Kind.LOCAL;
  }
}
