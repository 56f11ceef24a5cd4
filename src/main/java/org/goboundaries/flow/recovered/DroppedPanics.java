package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.Aftermath;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.PanicSources;
import org.goboundaries.flow.guards.RecoverCalls;
import org.goboundaries.flow.guards.StatedIntent;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Builtin;
import org.jspecify.annotations.Nullable;

/** Finds guards that stop a panic and neither examine nor report it. */
final class DroppedPanics {
  private final Guards guards;
  private final StatedIntent intent;
  private final PanicSources sources;

  /** In a program. */
  DroppedPanics(Guards guards) {
    this.guards = guards;
    this.intent = guards.intent(Meaning.INTENDED);
    this.sources = new PanicSources(guards);
  }

  /** Those in a file, in the order of the text. */
  List<UnheardPanic> in(GoFile file) {
    RecoverCalls recovers = new RecoverCalls(guards.bodies());
    List<UnheardPanic> found = new ArrayList<>();
    for (Code code : guards.bodies().calls().codes(file)) {
      Site recover = code.isInTestFile() ? null : recovers.firstIn(code);
      Guard guard = recover == null ? null : guard(code, recover);
      if (guard != null && isDropped(guard) && !intent.isIn(guard)) {
        Step deferred = Step.atCallee(guard.deferred(), "this guard is deferred");
        found.add(new UnheardPanic(guard, Witness.NONE.then(deferred)));
      }
    }
    return found;
  }

  /** The function as a guard of the first one that defers it; null where none does. */
  private @Nullable Guard guard(Code code, Site recover) {
    for (Call call : guards.bodies().calls().entering(code)) {
      if (call.isDirect() && call.manner() == Manner.DEFER && !call.from().isInTestFile()) {
        return new Guard(call.site(), code, recover);
      }
    }
    return null;
  }

  private boolean isDropped(Guard guard) {
    Aftermath aftermath = guards.aftermath(guard);
    FunctionBody body = guards.bodies().of(guard.code());
    return body.graph().isComplete()
        && aftermath.goesOn()
        && (!aftermath.isLookedAt() || aftermath.isSwallowed() && isIdle(body, guard, aftermath))
        && hasSource(guards.bodies().of(guard.guarded()));
  }

  /** Whether nothing is done, be there a panic or not, but to leave. */
  private static boolean isIdle(FunctionBody body, Guard guard, Aftermath aftermath) {
    return !aftermath.communicates()
        && body.sites().stream().allMatch(site -> site == guard.recover())
        && aftermath.assignments().stream().allMatch(each -> each.isIn(guard.code()))
        && !Walk.any(body.block(), node -> isPrint(body, node));
  }

  /** Calls of most builtin functions have no site. */
  private static boolean isPrint(FunctionBody body, Node node) {
    return node instanceof CallExpr call
        && body.answers().callee(call) instanceof Builtin builtin
        && builtin.name().startsWith("print");
  }

  /** Where only a channel may be closed its author knows of the one cause. */
  private boolean hasSource(FunctionBody guarded) {
    return sources.points(guarded).stream()
        .anyMatch(point -> sources.at(guarded, point).isCredible());
  }
}
