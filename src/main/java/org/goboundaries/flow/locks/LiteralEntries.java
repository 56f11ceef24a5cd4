package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Map;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Which mutexes are held where a literal begins that the function around it runs, or hands to what
 * runs it: those of the function, and those of what runs it.
 */
final class LiteralEntries {
  private final Mutexes mutexes;

  LiteralEntries(Mutexes mutexes) {
    this.mutexes = mutexes;
  }

  /** The literal that a call, and nothing else, has run at once; null where there is none. */
  @Nullable Call only(Site site, AccessPaths paths) {
    for (Call call : mutexes.graph().calls(site)) {
      Code to = call.to();
      boolean isOwn = to.isLiteral() && to.declaration() == site.code().declaration();
      if (isOwn
          && Reach.isCertainHere(call)
          && mutexes.graph().entering(to).size() == 1
          && paths.isMadeHere(call)) {
        return call;
      }
    }
    return null;
  }

  /** What is held where the literal begins. */
  HeldMutexes entry(Call literal, HeldMutexes before, MutexAnalysis analysis) {
    Site site = literal.site();
    PassedFunction passed = literal.passed();
    if (passed == null) {
      return before.onlyHeld();
    } else if (mutexes.sites().operation(site) == Operation.ONCE) {
      AccessPath once = analysis.paths().receiver(site);
      HeldMutexes held = before.onlyHeld();
      return once == null ? held : held.taken(once, Mode.ONCE, site);
    }
    HeldMutexes held = analysis.start(site, before).onlyHeld();
    Call runner = mutexes.only(site);
    List<Site> steps = passed.steps();
    boolean isRunThere = steps.size() == 1 && steps.get(0).manner() == Manner.CALL;
    return runner != null && isRunThere && steps.get(0).code() == runner.to()
        ? with(held, runner, steps.get(0), analysis)
        : held;
  }

  /** And what a function holds that runs what it was given. */
  private HeldMutexes with(HeldMutexes held, Call runner, Site step, MutexAnalysis analysis) {
    HeldMutexes all = held;
    // what the function value does the first time nobody knows; by then it is too late
    HeldMutexes there =
        mutexes.solution(runner.to(), HeldMutexes.NONE).firstBefore(step).onlyHeld();
    for (Map.Entry<AccessPath, Held> each : there.byPath().entrySet()) {
      AccessPath path = analysis.paths().atCaller(each.getKey(), runner);
      Held taken = each.getValue();
      all = path == null ? all : all.taken(path, taken.mode(), taken.site());
    }
    return all;
  }
}
