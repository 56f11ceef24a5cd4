package org.goboundaries.flow.misplaced;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Handing;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.PanicFate;
import org.jspecify.annotations.Nullable;

/** The goroutines that are started under a guard: by a function that has one, or near below. */
final class GuardedStarts {
  /** A guard further away is not meant for them. */
  private static final int NEAR = 2;

  private final Bodies bodies;
  private final Guards guards;
  private final Handlers handlers;
  private final Wrappers wrappers;
  private final Unguarded unguarded;

  GuardedStarts(Guards guards, Handlers handlers, Unguarded unguarded) {
    this.bodies = guards.bodies();
    this.guards = guards;
    this.handlers = handlers;
    this.wrappers = new Wrappers(bodies);
    this.unguarded = unguarded;
  }

  /**
   * A goroutine that is started under a guard.
   *
   * @param wrapped how a function came to a wrapper, which has the guard; null without one
   * @param way the calls from the guarded function, or the wrapped one, to the one that starts it;
   *     mostly none
   * @param start what starts it
   */
  record GuardedStart(Guard guard, @Nullable Movement wrapped, List<Call> way, Call start) {}

  /** Those of a program in which no guard is between, the nearest to their guards first. */
  List<GuardedStart> all() {
    List<GuardedStart> found = new ArrayList<>();
    for (Code code : bodies.calls().codes()) {
      if (code.body() != null && !code.isInTestFile()) {
        guards.of(code).stream()
            .filter(guard -> guards.aftermath(guard).isSwallowed())
            .limit(1)
            .forEach(guard -> addUnder(guard, found));
      }
    }
    return found;
  }

  private void addUnder(Guard guard, List<GuardedStart> found) {
    addUnder(guard, null, guard.guarded(), found);
    for (Movement wrapped : wrappers.wrappedBy(guard.guarded())) {
      bodies.calls().code(wrapped).stream()
          .filter(code -> code.body() != null && unguarded.isOne(code))
          .forEach(code -> addUnder(guard, wrapped, code, found));
    }
  }

  private void addUnder(
      Guard guard, @Nullable Movement wrapped, Code from, List<GuardedStart> found) {
    ShortestPaths<Code, Call> under =
        ShortestPaths.within(NEAR, List.of(from), this::below, Call::to);
    for (Code code : under.nodes()) {
      for (Site site : bodies.calls().sites(code)) {
        bodies.calls().calls(site).stream()
            .filter(call -> isStart(call) && bodies.isReachedFromOutside(site))
            .forEach(call -> found.add(new GuardedStart(guard, wrapped, under.path(code), call)));
      }
    }
  }

  private List<Call> below(Code code) {
    return bodies.calls().sites(code).stream()
        .filter(site -> site.manner() == Manner.CALL)
        .flatMap(site -> bodies.calls().calls(site).stream())
        .filter(call -> isTaken(call) && unguarded.isOne(call.to()))
        .toList();
  }

  /** A wrapper calls what it is given, be that one of many; and handlers are given to wrappers. */
  private boolean isTaken(Call call) {
    boolean isKnown =
        call.isCertain() || !call.site().isNamed() || handlers.evidence(call.to()) != null;
    return call.isHere() && call.to().body() != null && isKnown;
  }

  private boolean isStart(Call call) {
    Handing handing = call.handing();
    Callback library = call.library();
    boolean isFatal = library == null || library.panic() == PanicFate.FATAL;
    return call.where() == Where.ELSEWHERE
        && call.isCertain()
        && isFatal
        && call.to().body() != null
        && unguarded.isOne(call.to())
        && (handing == null || handing.steps().stream().map(Site::code).allMatch(unguarded::isOne));
  }
}
