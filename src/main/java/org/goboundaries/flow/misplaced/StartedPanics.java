package org.goboundaries.flow.misplaced;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.known.FeasiblePath;
import org.goboundaries.flow.misplaced.SurePanic.Kind;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.PanicFate;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.types.model.Universe;

/**
 * What panics in a goroutine: in its function, in literals that this runs, in functions that nobody
 * else calls; and calls of helpers that panic with an error, for then the caller knows of it.
 */
final class StartedPanics {
  private static final int NEAR = 3;

  private final Bodies bodies;
  private final UnguardedFunctions unguarded;
  private final FeasiblePath ways;

  StartedPanics(Bodies bodies, UnguardedFunctions unguarded) {
    this.bodies = bodies;
    this.unguarded = unguarded;
    this.ways = new FeasiblePath(site -> bodies.answers(site.code()));
  }

  /**
   * A panic of a goroutine.
   *
   * @param way the calls that lead to it
   */
  record Panicking(List<Call> way, SurePanic panic) {}

  /** All that a goroutine, or a thread, comes to that begins with a function, the nearest first. */
  List<Panicking> of(Code first) {
    List<Panicking> found = new ArrayList<>();
    ShortestPaths<Code, Call> run = ShortestPaths.within(NEAR, List.of(first), this::own, Call::to);
    for (Code code : run.nodes()) {
      for (SurePanic panic : new SurePanics(bodies.of(code)).all()) {
        add(run.path(code), panic, found);
      }
      below(code).stream()
          .filter(call -> !isOwn(call))
          .forEach(call -> addHelper(run.path(code), call, found));
    }
    return found;
  }

  private void add(List<Call> way, SurePanic panic, List<Panicking> found) {
    List<Site> sites = new ArrayList<>();
    way.forEach(call -> sites.addAll(call.sites()));
    sites.addAll(panic.helpers());
    if (panic.helpers().isEmpty()) {
      sites.addAll(at(panic));
    }
    if (ways.canBeGone(sites)) {
      found.add(new Panicking(way, panic));
    }
  }

  private List<Site> at(SurePanic panic) {
    return bodies.calls().sites(panic.code()).stream()
        .filter(site -> site.node() == panic.node())
        .toList();
  }

  /** The first panic of a helper that is one with an error. */
  private void addHelper(List<Call> way, Call call, List<Panicking> found) {
    new SurePanics(bodies.of(call.to()))
        .all().stream()
            .filter(panic -> panic.kind() == Kind.EXPLICIT && isOfError(panic))
            .limit(1)
            .forEach(
                panic -> {
                  List<Site> helpers = new ArrayList<>(call.sites());
                  helpers.addAll(at(panic));
                  add(
                      way,
                      new SurePanic(call.from(), call.site().node(), Kind.HELPER, helpers),
                      found);
                });
  }

  private boolean isOfError(SurePanic panic) {
    return panic.node() instanceof CallExpr call
        && call.arguments().stream()
            .anyMatch(each -> bodies.answers(panic.code()).type(each) == Universe.ERROR);
  }

  private List<Call> own(Code code) {
    return below(code).stream().filter(this::isOwn).toList();
  }

  /** A literal, or a function that nobody else has run. */
  private boolean isOwn(Call call) {
    Code code = call.to();
    return code.isLiteral()
        || bodies.calls().entering(code).size() == 1 && bodies.calls().isFullyKnown(code);
  }

  private List<Call> below(Code code) {
    return bodies.calls().sites(code).stream()
        .filter(site -> site.manner() == Manner.CALL)
        .flatMap(site -> bodies.calls().calls(site).stream())
        .filter(call -> call.isHere() && call.isCertain() && isOpen(call))
        .filter(call -> bodies.of(code).isReached(call.site().node()))
        .toList();
  }

  /** Whether a panic in what is called goes on in the caller. */
  private boolean isOpen(Call call) {
    Callback library = call.library();
    return call.to().body() != null
        && !call.to().isInTestFile()
        && (library == null || library.panic() == PanicFate.PASSES)
        && unguarded.isOne(call.to())
        && call.sites().stream().skip(1).map(Site::code).allMatch(unguarded::isOne);
  }
}
