package org.goboundaries.flow.stranded;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.flow.middleware.Shield;
import org.goboundaries.flow.stranded.Catch.Kind;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.PanicFate;
import org.jspecify.annotations.Nullable;

/** Who stops the panics of a program's functions: guards, and libraries by their tables. */
final class Catchers {
  /** A guard further up is meant for others. */
  private static final int FARTHEST = 6;

  private final Middleware middleware;
  private final Guards guards;
  private final CallGraph graph;
  private final Handlers handlers;
  private final Map<Code, Optional<Catch>> above = new IdentityHashMap<>();
  private final Map<Code, List<Site>> deferred = new IdentityHashMap<>();

  Catchers(Middleware middleware, Handlers handlers) {
    this.middleware = middleware;
    this.guards = middleware.guards();
    this.graph = guards.bodies().calls();
    this.handlers = handlers;
  }

  /** Who stops a panic at a point of a function; null where nobody is known to. */
  @Nullable Catch of(FunctionBody body, int point) {
    Here here = here(body.code(), () -> point);
    return here.isEnd() ? here.found() : above(body.code());
  }

  /** Whether anybody may stop a panic of a function. */
  boolean mayCatch(Code code) {
    return !deferred.computeIfAbsent(code, this::deferred).isEmpty() || above(code) != null;
  }

  /** The control-flow graph is not asked for functions without a guard, as most are. */
  private Here here(Code code, IntSupplier where) {
    List<Site> own = deferred.computeIfAbsent(code, this::deferred);
    int point = own.isEmpty() ? 0 : where.getAsInt();
    for (int i = own.size() - 1; i >= 0; i--) {
      FunctionBody body = guards.bodies().of(code);
      int from = body.point(own.get(i));
      if (body.isAlwaysBefore(from, point)) {
        return new Here(true, found(own.get(i)));
      } else if (from != point && body.mayFollow(from, point)) {
        return new Here(true, null);
      }
    }
    return new Here(code.isMain(), null);
  }

  /** The calls of a function that defer guards. */
  private List<Site> deferred(Code code) {
    if (!guards.areIn(code)) {
      return List.of();
    }
    List<Guard> own = guards.of(code);
    return graph.sites(code).stream()
        .filter(
            site ->
                own.stream().anyMatch(guard -> guard.deferred() == site)
                    || guards.isOfLibrary(site))
        .toList();
  }

  /** What main leaves behind ends with it. */
  private @Nullable Catch found(Site deferred) {
    Guard own =
        guards.of(deferred.code()).stream()
            .filter(guard -> guard.deferred() == deferred)
            .findFirst()
            .orElse(null);
    boolean isOver = own == null || guards.aftermath(own).isSwallowed();
    Step step = Step.atCallee(deferred, "this guard stops panics");
    return isOver && !deferred.code().isMain()
        ? new Catch(Kind.OWN, own, Witness.NONE.then(step), true)
        : null;
  }

  /** Who stops a panic that leaves a function. */
  @Nullable Catch above(Code code) {
    Optional<Catch> known = above.get(code);
    if (known == null) {
      known = Optional.ofNullable(search(code)).map(found -> found.in(code));
      above.put(code, known);
    }
    return known.orElse(null);
  }

  /** The nearest one that is certain; where there is none, the nearest one. */
  private @Nullable Catch search(Code code) {
    Catch sure = search(code, true);
    return sure == null ? search(code, false) : sure;
  }

  private @Nullable Catch search(Code code, boolean isSure) {
    List<Call> way =
        ShortestPaths.<Code, Call>toNearest(
                FARTHEST,
                each -> catching(each, isSure) != null,
                code,
                each -> ascending(each, isSure),
                Call::from)
            .orElse(List.of());
    Code top = way.isEmpty() ? code : way.get(way.size() - 1).from();
    Catch found = catching(top, isSure);
    for (int i = way.size() - 1; i >= 0 && found != null; i--) {
      Call call = way.get(i);
      found = found.along(Step.atCallee(call.site(), "this is called"), isSure(call));
    }
    return found;
  }

  /** The calls whose panics go on to the function that makes them. */
  private List<Call> ascending(Code code, boolean isSure) {
    return callers(code, isSure).filter(call -> !through(call).isEnd()).toList();
  }

  private Stream<Call> callers(Code code, boolean isSure) {
    return graph.entering(code).stream()
        .filter(call -> !call.from().isInTestFile() && (!isSure || isSure(call)));
  }

  private boolean isSure(Call call) {
    return call.isCertain() && !graph.mayRunElsewhere(call);
  }

  /** Who stops a panic of a function before it gets to what its callers do; null for nobody. */
  private @Nullable Catch catching(Code code, boolean isSure) {
    Catch server = server(code);
    return Stream.concat(
            Stream.ofNullable(server),
            callers(code, isSure).map(call -> through(call).found()).filter(Objects::nonNull))
        .filter(found -> !isSure || found.isCertain())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Catch server(Code code) {
    Evidence evidence = handlers.evidence(code);
    boolean isRun =
        evidence != null
            && (evidence.kind() == Evidence.Kind.REGISTERED
                || evidence.kind() == Evidence.Kind.SERVED);
    if (evidence == null || !isStopping(evidence.row().panic())) {
      return evidence == null ? null : before(code, evidence, isRun);
    }
    Step step = evidence.step("the server stops panics of this handler");
    return new Catch(Kind.LIBRARY, null, Witness.NONE.then(step), isRun);
  }

  /** Middleware that stops what would end the process otherwise. */
  private @Nullable Catch before(Code code, Evidence evidence, boolean isRun) {
    Shield shield =
        evidence.row().panic() == PanicFate.FATAL ? middleware.of(code, evidence) : null;
    return shield == null
        ? null
        : new Catch(Kind.LIBRARY, null, Witness.NONE.then(shield.step()), isRun && shield.isSure());
  }

  private static boolean isStopping(PanicFate fate) {
    return fate == PanicFate.LOGGED || fate == PanicFate.CONVERTED;
  }

  /** What becomes of a panic of what a call runs, up to the function with the call. */
  private Here through(Call call) {
    boolean isSure = isSure(call);
    PassedFunction passed = call.passed();
    if (passed != null) {
      Here inside = inside(call, passed);
      if (inside.isEnd()) {
        Catch found = inside.found();
        return found == null || isSure
            ? inside
            : new Here(true, new Catch(found.kind(), found.guard(), found.way(), false));
      }
    }
    if (!call.isHere() || call.site().manner() != Manner.CALL || call.from().body() == null) {
      return new Here(true, null);
    }
    Here here = here(call.from(), () -> guards.bodies().of(call.from()).point(call.site()));
    Catch found = here.found();
    return found == null
        ? here
        : new Here(
            true, found.along(Step.atCallee(call.site(), "under it this is called"), isSure));
  }

  /** What becomes of it in what gets the function, the innermost call first. */
  private Here inside(Call call, PassedFunction passed) {
    Callback library = passed.library();
    if (library != null && !library.how().isOnCallersGoroutine() || isCaught(library)) {
      return new Here(true, isCaught(library) ? library(call) : null);
    }
    for (int i = passed.steps().size() - 1; i >= 0; i--) {
      Site step = passed.steps().get(i);
      Here here =
          step.code().body() == null
              ? new Here(true, null)
              : here(step.code(), () -> guards.bodies().of(step.code()).point(step));
      Catch found = here.found();
      if (found != null) {
        Step handed = Step.at(call.from(), Step.head(passed.argument()), "under it this runs");
        return new Here(
            true, new Catch(Kind.WRAPPER, found.guard(), found.way().then(handed), true));
      } else if (here.isEnd() || step.manner() != Manner.CALL) {
        return new Here(true, null);
      }
    }
    return new Here(false, null);
  }

  private static boolean isCaught(@Nullable Callback library) {
    return library != null && isStopping(library.panic());
  }

  private static Catch library(Call call) {
    Step step = Step.atCallee(call.site(), "this stops panics of what it runs");
    return new Catch(Kind.LIBRARY, null, Witness.NONE.then(step), true);
  }

  /**
   * What is known behind one function.
   *
   * @param isEnd whether the panic goes no further, or nobody knows
   */
  private record Here(boolean isEnd, @Nullable Catch found) {}
}
