package org.goboundaries.flow.misplaced;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.flow.middleware.Shield;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.knowledge.PanicFate;
import org.jspecify.annotations.Nullable;

/** The goroutines that are started under a guard: by a function that has one, or near below. */
final class GuardedStarts {
  /** A guard further away is not meant for them. */
  private static final int NEAR = 2;

  private final Bodies bodies;
  private final Guards guards;
  private final Handlers handlers;
  private final Middleware middleware;
  private final Wrappers wrappers;
  private final UnguardedFunctions unguarded;

  GuardedStarts(Middleware middleware, Handlers handlers, UnguardedFunctions unguarded) {
    this.middleware = middleware;
    this.guards = middleware.guards();
    this.bodies = guards.bodies();
    this.handlers = handlers;
    this.wrappers = new Wrappers(bodies);
    this.unguarded = unguarded;
  }

  /**
   * A goroutine that is started under a guard.
   *
   * @param shield the guard
   * @param handler why the function that starts it is a handler that is guarded so; null for others
   * @param wrapped how a function came to a wrapper, which has the guard; null without one
   * @param way the calls from the guarded function, or the wrapped one, to the one that starts it;
   *     mostly none
   * @param start what starts it
   */
  record GuardedStart(
      Shield shield,
      @Nullable Step handler,
      @Nullable Movement wrapped,
      List<Call> way,
      Call start) {}

  /** Those of a program in which no guard is between, the nearest to their guards first. */
  List<GuardedStart> all() {
    List<GuardedStart> found = new ArrayList<>();
    for (Code code : bodies.calls().codes()) {
      if (code.body() != null && !code.isInTestFile()) {
        guards.of(code).stream()
            .filter(guard -> guards.aftermath(guard).isSwallowed())
            .limit(1)
            .forEach(guard -> addUnder(guard, found));
        addHandler(code, found);
      }
    }
    return found;
  }

  /** A handler, behind middleware that stops its panics. */
  private void addHandler(Code code, List<GuardedStart> found) {
    Evidence evidence = handlers.evidence(code);
    Shield shield =
        evidence == null || evidence.row().kind() == Handler.Kind.MIDDLEWARE
            ? null
            : middleware.of(code, evidence);
    if (evidence != null && shield != null && unguarded.isOne(code)) {
      Step handler =
          new Step(
              evidence.file(),
              evidence.at().start(),
              evidence.at().end(),
              "it guards this handler");
      Start from = new Start(shield, handler, null);
      addUnder(from, code, found);
    }
  }

  /** Where a guard begins to guard. */
  private record Start(Shield shield, @Nullable Step handler, @Nullable Movement wrapped) {}

  private void addUnder(Guard guard, List<GuardedStart> found) {
    Shield shield = Shield.of(guard);
    addUnder(new Start(shield, null, null), guard.guarded(), found);
    for (Movement wrapped : wrappers.wrappedBy(guard.guarded())) {
      bodies.calls().code(wrapped).stream()
          .filter(code -> code.body() != null && unguarded.isOne(code))
          .forEach(code -> addUnder(new Start(shield, null, wrapped), code, found));
    }
  }

  private void addUnder(Start top, Code from, List<GuardedStart> found) {
    ShortestPaths<Code, Call> under =
        ShortestPaths.within(NEAR, List.of(from), this::below, Call::to);
    for (Code code : under.nodes()) {
      for (Site site : bodies.calls().sites(code)) {
        bodies.calls().calls(site).stream()
            .filter(call -> isStart(call) && bodies.isReachedFromOutside(site))
            .forEach(call -> found.add(started(top, under.path(code), call)));
      }
    }
  }

  private static GuardedStart started(Start top, List<Call> way, Call call) {
    return new GuardedStart(top.shield(), top.handler(), top.wrapped(), way, call);
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
    PassedFunction passed = call.passed();
    Callback library = call.library();
    boolean isFatal = library == null || library.panic() == PanicFate.FATAL;
    return call.where() == Where.ELSEWHERE
        && call.isCertain()
        && isFatal
        && call.to().body() != null
        && unguarded.isOne(call.to())
        && (passed == null || passed.steps().stream().map(Site::code).allMatch(unguarded::isOne));
  }
}
