package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.guards.Aftermath;
import org.goboundaries.flow.guards.Assigned;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.PanicSource;
import org.goboundaries.flow.guards.PanicSources;
import org.goboundaries.flow.guards.Reports;
import org.goboundaries.flow.guards.StatedIntent;
import org.goboundaries.flow.recovered.RecoveredSuccess.Reason;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Finds functions that return a nil error after a panic: a guard stops it, goes on, and assigns no
 * result.
 *
 * @see <a href="https://go.dev/ref/spec#Handling_panics">Handling panics</a>
 */
final class RecoveredSuccesses {
  private final Bodies bodies;
  private final Guards guards;
  private final PanicSources sources;
  private final ResultUse use;
  private final StatedIntent intent;
  private final Reports reports;

  /** In a program. */
  RecoveredSuccesses(Guards guards) {
    this.guards = guards;
    this.bodies = guards.bodies();
    this.sources = new PanicSources(guards);
    this.use = new ResultUse(bodies);
    this.intent = guards.intent(Meaning.INTENDED);
    this.reports = new Reports(guards.words());
  }

  /** Those in a file, in the order of the text. */
  List<RecoveredSuccess> in(GoFile file) {
    List<RecoveredSuccess> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      List<Guard> own = code.isInTestFile() ? List.of() : guards.of(code);
      ErrorResult result = own.isEmpty() ? null : ErrorResult.of(code, bodies.answers(code));
      RecoveredSuccess success = result == null ? null : success(bodies.of(code), own, result);
      if (success != null) {
        found.add(success);
      }
    }
    return found;
  }

  private @Nullable RecoveredSuccess success(
      FunctionBody body, List<Guard> own, ErrorResult result) {
    boolean isLost =
        body.graph().isComplete()
            && own.stream().allMatch(guard -> isLost(body, guard, result))
            && !Results.isSetElsewhere(body, result)
            && !use.isDropped(body.code(), result);
    // the one that is deferred last takes the panic
    Guard guard = own.get(own.size() - 1);
    PanicSource source = isLost ? source(body, guard, result) : null;
    if (source == null) {
      return null;
    }
    Aftermath aftermath = guards.aftermath(guard);
    LostAssignment lost = LostAssignment.of(body, guard, aftermath, result);
    boolean isCertain =
        source.isCredible()
            && !result.hasFlag()
            && !isAlwaysNil(body, result)
            && (lost == null ? isOnlyReported(aftermath) : !lost.isRead());
    return new RecoveredSuccess(
        guard,
        lost == null ? Reason.NOT_SET : lost.reason(),
        lost == null ? body.code().head() : lost.at(),
        name(lost, result),
        witness(guard, source, result),
        isCertain);
  }

  private static String name(@Nullable LostAssignment lost, ErrorResult result) {
    Variable variable = lost == null ? result.variable() : lost.variable();
    return variable == null ? "" : variable.name();
  }

  /** Whether nothing comes of a panic that a guard stops. */
  private boolean isLost(FunctionBody body, Guard guard, ErrorResult result) {
    Aftermath aftermath = guards.aftermath(guard);
    return aftermath.isSwallowed()
        && !aftermath.communicates()
        && !Results.isHandedOn(body, guard, aftermath, result)
        && !intent.isIn(guard);
  }

  private boolean isOnlyReported(Aftermath aftermath) {
    return aftermath.isLookedAt()
        && aftermath.calls().stream().allMatch(reports::areOne)
        && aftermath.assignments().stream().allMatch(Assigned::isLocal);
  }

  /** What can panic after a guard while the result is nil; null where nothing can. */
  private @Nullable PanicSource source(FunctionBody body, Guard guard, ErrorResult result) {
    int from = body.point(guard.deferred());
    Solution<Boolean> isNil = Solution.solve(body, new NilError(body, result.variable()));
    for (int point : sources.points(body)) {
      if (point != from && isNil.before(point) && body.mayFollow(from, point)) {
        return sources.at(body, point);
      }
    }
    return null;
  }

  /** Whether a function never returns another error: nobody relies on it then. */
  private static boolean isAlwaysNil(FunctionBody body, ErrorResult result) {
    return !Walk.any(
        body.block(),
        node ->
            node instanceof ReturnStmt statement
                && body.isReached(statement)
                && (statement.results().size() != result.count()
                    || !(statement.results().get(result.index()) instanceof Ident name)
                    || !name.name().equals("nil")));
  }

  private Witness witness(Guard guard, PanicSource source, ErrorResult result) {
    Code code = guard.guarded();
    Witness witness =
        Witness.NONE
            .then(Step.atCallee(guard.deferred(), "this guard is deferred"))
            .then(Step.at(code, Step.callee(source.node()), "a panic here"))
            .then(Step.at(guard.code(), guard.recover().node(), "stops here, and no error is set"));
    Call user = use.user(code, result);
    return user == null
        ? witness
        : witness.then(Step.atCallee(user.site(), "this caller sees success"));
  }
}
