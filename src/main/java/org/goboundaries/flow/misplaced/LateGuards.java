package org.goboundaries.flow.misplaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.GuardShape;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.flow.guards.PanicSources;
import org.goboundaries.flow.guards.Reports;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Finds guards that are registered when all that can panic has run. */
final class LateGuards {
  private final Bodies bodies;
  private final Guards guards;
  private final PanicSources sources;
  private final Reports reports;

  /** In a program. */
  LateGuards(Guards guards) {
    this.guards = guards;
    this.bodies = guards.bodies();
    this.sources = new PanicSources(guards);
    this.reports = new Reports(guards.words());
  }

  /** Those in a file, in the order of the text. */
  List<LateGuard> in(GoFile file) {
    List<LateGuard> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      List<Guard> own = code.isInTestFile() ? List.of() : guards.of(code);
      // of two guards one may be in time
      LateGuard late = own.size() == 1 ? late(bodies.of(code), own.get(0)) : null;
      if (late != null) {
        found.add(late);
      }
    }
    return found;
  }

  private @Nullable LateGuard late(FunctionBody body, Guard guard) {
    int from = body.point(guard.deferred());
    boolean isOnlyGuard =
        GuardShape.of(guard.recover()).isThereToRecover()
            || GuardShape.of(guard.recover()).isIdleWithoutPanic();
    if (!body.graph().isComplete() || !isOnlyGuard || isOfUse(body, from)) {
      return null;
    }
    PanicSource work = first(body, point -> isBefore(body, point, from));
    if (work != null) {
      Witness witness =
          Witness.NONE.then(
              Step.at(
                  body.code(), Step.callee(work.node()), "a panic here continues: no guard yet"));
      return new LateGuard(guard, work.node(), false, isMovable(body, guard), witness);
    }
    return isNothingElse(body, from) ? alone(guard) : null;
  }

  /** Whether a guard names nothing that its function declares in its body. */
  private static boolean isMovable(FunctionBody body, Guard guard) {
    Node call = guard.deferred().node();
    return !Walk.any(
        call,
        node ->
            node instanceof Ident name
                && isIn(body, body.block(), body.answers().symbol(name))
                && !isIn(body, call, body.answers().symbol(name)));
  }

  private static boolean isIn(FunctionBody body, Node node, @Nullable Symbol symbol) {
    return symbol != null
        && symbol.file() == body.code().file().text()
        && node.start() <= symbol.offset()
        && symbol.offset() < node.end();
  }

  /** Whether something behind a guard may panic, deferred calls included. */
  private boolean isOfUse(FunctionBody body, int from) {
    return sources.points(body).stream()
            .anyMatch(point -> point != from && isBehind(body, from, point))
        || body.defers().statements().stream()
            .filter(point -> point != from && body.mayFollow(from, point))
            .anyMatch(point -> !isQuietDefer(body, point));
  }

  private boolean isQuietDefer(FunctionBody body, int point) {
    Site site = body.site(point);
    return site != null && isQuiet(body, site);
  }

  private boolean isBehind(FunctionBody body, int from, int point) {
    Site site = body.site(point);
    return body.mayFollow(from, point)
        && (site == null ? !isOfReport(body, point) : !isQuiet(body, site));
  }

  /** Whether a call only reports something, or panics for wrong arguments at most. */
  private boolean isQuiet(FunctionBody body, Site site) {
    Kind kind = sources.at(body, body.point(site)).kind();
    return kind != Kind.EXPLICIT
        && (reports.areOne(site) || kind == Kind.UNLIKELY && site.node() instanceof CallExpr);
  }

  /** What is evaluated for a report is not what a guard is for. */
  private boolean isOfReport(FunctionBody body, int point) {
    Node node = body.graph().node(point);
    CallExpr call = node == null ? null : body.around(node, CallExpr.class);
    return call != null
        && body.sites().stream().anyMatch(site -> site.node() == call && reports.areOne(site));
  }

  /** What is most likely to panic among some points, and is no report; null for nothing. */
  private @Nullable PanicSource first(FunctionBody body, IntPredicate isWanted) {
    for (int point : sources.points(body)) {
      Site site = body.site(point);
      boolean isReport = site != null && isQuiet(body, site);
      if (isWanted.test(point) && !isReport && sources.at(body, point).isCredible()) {
        return sources.at(body, point);
      }
    }
    return null;
  }

  /** Whether something comes before a guard: in front of it, or on a way that panics there. */
  private boolean isBefore(FunctionBody body, int point, int from) {
    Node node = body.graph().node(point);
    Node guard = body.graph().node(from);
    boolean isInFront = node != null && guard != null && node.end() <= guard.start();
    return point != from
        && (body.mayFollow(point, from)
            || isInFront && sources.at(body, point).kind() == Kind.EXPLICIT);
  }

  private boolean isNothingElse(FunctionBody body, int from) {
    return body.block().statements().size() == 1
        && body.point(body.block().statements().get(0)) == from;
  }

  /** A function that only defers a guard, and is called by one that goes on with its work. */
  private @Nullable LateGuard alone(Guard guard) {
    List<Call> callers = bodies.calls().entering(guard.guarded());
    return callers.stream().allMatch(LateGuards::isPlain)
        ? callers.stream()
            .map(call -> alone(guard, call))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null)
        : null;
  }

  private static boolean isPlain(Call call) {
    return call.isDirect()
        && call.isCertain()
        && call.site().manner() == Manner.CALL
        && call.from().body() != null;
  }

  private @Nullable LateGuard alone(Guard guard, Call call) {
    FunctionBody body = bodies.of(call.from());
    int from = body.point(call.site());
    PanicSource work = first(body, point -> point != from && body.mayFollow(from, point));
    if (work == null) {
      return null;
    }
    Witness witness =
        Witness.NONE
            .then(Step.atCallee(call.site(), "called here, and returns at once"))
            .then(Step.at(call.from(), Step.callee(work.node()), "a panic here continues"));
    return new LateGuard(guard, work.node(), true, false, witness);
  }
}
