package org.goboundaries.flow.contexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.contexts.UnendedContext.Leave;
import org.goboundaries.flow.contexts.UnendedContext.Remains;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.ContextCall;
import org.goboundaries.knowledge.ContextCall.Stays;
import org.goboundaries.knowledge.PanicFate;
import org.goboundaries.knowledge.Table;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Finds contexts that handlers, and what they call, derive and don't end on every way out. */
public final class UnendedContexts {
  private static final int FARTHEST = 4;

  private final Bodies bodies;
  private final CallGraph graph;
  private final Handlers handlers;
  private final ContextOrigins origins;

  /**
   * Of a program.
   *
   * @param mayBeUsed whether a name may be used anywhere in the module
   */
  public UnendedContexts(
      Bodies bodies, Handlers handlers, Table<ContextCall> table, Predicate<String> mayBeUsed) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.handlers = handlers;
    this.origins = new ContextOrigins(bodies, new Parents(bodies, handlers, table, mayBeUsed));
  }

  /** Those that functions of a file derive, in the order of the text. */
  public List<UnendedContext> in(GoFile file) {
    List<UnendedContext> found = new ArrayList<>();
    for (Code code : graph.codes(file)) {
      boolean isCandidate =
          code.body() != null
              && !code.isInTestFile()
              && graph.sites(code).stream().anyMatch(origins::mayDerive);
      Way way = isCandidate ? way(code) : null;
      if (way != null) {
        found.addAll(in(bodies.of(code), way));
      }
    }
    return found;
  }

  /** How a handler comes to a function; null where none is known to. */
  private @Nullable Way way(Code code) {
    List<Call> calls =
        ShortestPaths.<Code, Call>toNearest(
                FARTHEST, each -> isHandler(each), code, this::ascending, Call::from)
            .orElse(List.of());
    Code top = calls.isEmpty() ? code : calls.get(calls.size() - 1).from();
    Evidence evidence = handlers.evidence(top);
    return evidence == null ? null : new Way(evidence, calls);
  }

  private boolean isHandler(Code code) {
    return handlers.evidence(code) != null;
  }

  private List<Call> ascending(Code code) {
    return graph.entering(code).stream()
        .filter(call -> Reach.isCertainHere(call) && call.site().manner() == Manner.CALL)
        .filter(call -> !call.from().isInTestFile())
        .toList();
  }

  private List<UnendedContext> in(FunctionBody body, Way way) {
    SkippedCancels cancels = new SkippedCancels(body);
    return Derivation.in(body.sites(), body.block()).stream()
        .filter(each -> origins.mayDerive(each.site()) && body.isReached(each.site().node()))
        .map(each -> unended(body, each, cancels.of(each), way))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable UnendedContext unended(
      FunctionBody body, Derivation derivation, @Nullable Skip skip, Way way) {
    ContextOrigin origin = skip == null ? null : origins.of(derivation);
    if (skip == null || origin == null || !isPossible(body, skip, way)) {
      return null;
    }
    ContextUses uses = new ContextUses(body, derivation, graph, bodies);
    Remains remains = remains(origin, uses);
    boolean isOwn = way.calls().isEmpty();
    boolean isKept = remains != Remains.CHILD;
    boolean isNoMore = !isKept && (origin.parent().isEndless() || !isOwn || isAbrupt(skip));
    if (isNoMore) {
      return null;
    }
    return new UnendedContext(
        way.evidence(),
        body.code(),
        derivation.site(),
        derivation.statement(),
        derivation.context(),
        derivation.cancel(),
        leave(skip),
        remains,
        steps(body, way, origin, skip, uses),
        isOwn && isAlone(skip, uses),
        isKept && isCertain(body, derivation, skip, uses));
  }

  /** Whether the process goes on after it. */
  private static boolean isPossible(FunctionBody body, Skip skip, Way way) {
    return !isAbrupt(skip)
        || way.evidence().row().panic() == PanicFate.LOGGED
        || way.evidence().row().panic() == PanicFate.CONVERTED
        || hasGuard(body);
  }

  private static boolean isAbrupt(Skip skip) {
    return skip.kind() == Skip.Kind.ABRUPT || skip.kind() == Skip.Kind.MAY_PANIC;
  }

  private static boolean hasGuard(FunctionBody body) {
    return body.sites().stream()
        .anyMatch(site -> site.manner() == Manner.DEFER && body.isRecovering(site));
  }

  private static boolean isAlone(Skip skip, ContextUses uses) {
    boolean isElsewhereEnded = skip.kind() != Skip.Kind.NEVER && uses.waiter() != null;
    return !uses.outlive() || isElsewhereEnded;
  }

  private static Remains remains(ContextOrigin origin, ContextUses uses) {
    if (origin.stays() == Stays.SIGNALS) {
      return Remains.SIGNALS;
    } else if (!origin.parent().isEndless()) {
      return Remains.CHILD;
    } else if (uses.waiter() != null) {
      return Remains.WAITER;
    } else if (origin.stays() == Stays.TIMER) {
      return Remains.TIMER;
    }
    boolean isForeign = origin.parent().stays() == Stays.GOROUTINE;
    return isForeign ? Remains.OWN_GOROUTINE : Remains.CHILD;
  }

  private static boolean isCertain(
      FunctionBody body, Derivation derivation, Skip skip, ContextUses uses) {
    return switch (skip.kind()) {
      // somebody may need it for longer
      case NEVER -> uses.waiter() != null || !uses.outlive();
      case RETURN, AGAIN, ABRUPT -> true;
      case MAY_PANIC -> hasGuard(body);
      case DEFERRED -> false;
    };
  }

  private static Leave leave(Skip skip) {
    return switch (skip.kind()) {
      case NEVER -> Leave.NEVER;
      case RETURN -> Leave.ON_ONE_WAY;
      case AGAIN -> Leave.EACH_ROUND;
      case ABRUPT, MAY_PANIC -> Leave.ABRUPTLY;
      case DEFERRED -> Leave.AT_THE_END;
    };
  }

  private static List<Step> steps(
      FunctionBody body, Way way, ContextOrigin origin, Skip skip, ContextUses uses) {
    List<Step> steps = new ArrayList<>();
    for (int i = way.calls().size() - 1; i >= 0; i--) {
      steps.add(Step.atCallee(way.calls().get(i).site(), "called for each request"));
    }
    steps.addAll(origin.way());
    if (origin.parent().shown() != null) {
      steps.add(origin.parent().shown());
    }
    if (uses.waiter() != null && origin.parent().isEndless()) {
      steps.add(uses.waiter());
    }
    if (skip.at() != null) {
      steps.add(left(body, skip));
    }
    return steps;
  }

  private static Step left(FunctionBody body, Skip skip) {
    Node at = Objects.requireNonNull(skip.at());
    String message =
        switch (skip.kind()) {
          case ABRUPT -> "this skips the call that ends it";
          case MAY_PANIC -> "a panic here skips the call that ends it";
          case DEFERRED -> "this runs only when the handler returns";
          default -> "left here without ending it";
        };
    // of a function that ends without a return statement the brace
    return at instanceof Block block
        ? new Step(body.code().file().text(), block.end() - 1, block.end(), message)
        : Step.at(body.code(), Step.callee(at), message);
  }

  private record Way(Evidence evidence, List<Call> calls) {}
}
