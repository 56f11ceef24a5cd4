package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.entries.EntryPoint;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.goboundaries.syntax.Block;
import org.jspecify.annotations.Nullable;

/** Finds calls that depend on their thread, made where no lock is held for certain. */
final class MissingLocks {
  /** A longer path explains nothing. */
  private static final int LONGEST = 6;

  private final CallGraph graph;
  private final AffineCalls affine;
  private final Locks locks;
  private final EntryStates<State> entries;
  private final EntryPoints points;
  private final Restores restores;

  MissingLocks(
      CallGraph graph,
      AffineCalls affine,
      Locks locks,
      EntryStates<State> entries,
      EntryPoints points) {
    this.graph = graph;
    this.affine = affine;
    this.locks = locks;
    this.entries = entries;
    this.points = points;
    this.restores = new Restores(graph, affine, locks);
  }

  /** The first of them in a function, with the others as steps; null where there is none. */
  @Nullable ThreadDefect in(Code code) {
    if (affine.in(code).isEmpty() || isPartOfAnother(code)) {
      return null;
    }
    ThreadDefect found = null;
    Site last = null;
    for (Affine call : affine.in(code)) {
      boolean isWanted =
          call.row().scope() != Scope.MAIN
              && call.site().manner() == Manner.CALL
              && !ClosedHandles.isCalledOn(call.site(), locks.body(code));
      if (isWanted && call.site() != last && locks.isUnlocked(call.site())) {
        found = found == null ? find(call) : found.also(call.site());
        last = call.site();
      }
    }
    return found;
  }

  /** Whether a literal only goes on with what is wrong in the function around it. */
  private boolean isPartOfAnother(Code code) {
    Code outer = code.outer();
    return outer != null
        && graph.entering(code).stream().allMatch(call -> call.isHere() && call.from() == outer)
        && in(outer) != null;
  }

  private @Nullable ThreadDefect find(Affine call) {
    Code code = call.site().code();
    EntryState<State> entry = entries.of(code);
    Site late = lockBehind(call.site());
    boolean isOwnDuty = late != null && code.isDeclared() && ThreadEntries.isNotKnownLocked(entry);
    boolean isCallersDuty = isPrimitive(code) && !entry.isComplete();
    if (isCallersDuty || (!ThreadEntries.isUnlocked(code, entry) && !isOwnDuty)) {
      return null;
    }
    if (late != null) {
      return new ThreadDefect(Reason.LOCKED_TOO_LATE, call.site(), call.row())
          .with(late, ThreadDefect.LOCKED);
    }
    List<Call> way = entries.way(code, ThreadEntries::isWrong, LONGEST);
    if (!way.stream().allMatch(this::isReached)) {
      return null;
    }
    Reason reason = isStartedLocked(code) ? Reason.LOCKED_ELSEWHERE : Reason.UNLOCKED;
    return new ThreadDefect(reason, call.site(), call.row())
        .with(path(code, way))
        .lockable(restores.areDeferred(code) ? code.body() : null);
  }

  private boolean isReached(Call call) {
    return call.from().body() == null || locks.body(call.from()).isReached(call.site().node());
  }

  /** Whether the body of a function that others may call is nothing but one statement. */
  private static boolean isPrimitive(Code code) {
    Block body = code.body();
    return code.isDeclared() && body != null && body.statements().size() == 1;
  }

  /** The lock that comes after the call, and only there. */
  private @Nullable Site lockBehind(Site call) {
    for (Site site : graph.sites(call.code())) {
      if (Locks.isPlainLock(site) && locks.body(call.code()).isAlwaysBefore(call, site)) {
        return site;
      }
    }
    return null;
  }

  private boolean isStartedLocked(Code code) {
    return graph.entering(code).stream()
        .filter(call -> call.where() == Where.ELSEWHERE)
        .anyMatch(this::startsLocked);
  }

  /** By a go statement, or by a call such as that of a subtest. */
  private boolean startsLocked(Call start) {
    Site site = start.site();
    if (site.manner() != Manner.CALL) {
      return site.manner() == Manner.GO && start.isDirect() && isHeld(site);
    }
    return isLockedBefore(site);
  }

  /** By a lock of the function itself, which only a deferred unlock gives back. */
  private boolean isLockedBefore(Site site) {
    Code code = site.code();
    List<Site> sites = code.body() == null ? List.of() : graph.sites(code);
    return sites.stream()
            .filter(Locks::isPlainLock)
            .anyMatch(lock -> locks.body(code).isAlwaysBefore(lock, site))
        && sites.stream().noneMatch(Locks::isPlainUnlock);
  }

  /** The go statement's own call is made by nobody: what counts is held where it stands. */
  private boolean isHeld(Site start) {
    Code code = start.code();
    return code.body() != null
        && graph.sites(code).stream()
            .filter(Locks::isPlainLock)
            .anyMatch(lock -> locks.body(code).isAlwaysBefore(lock, start));
  }

  /** How the function comes to run without the lock, outermost first. */
  private Witness path(Code code, List<Call> way) {
    List<Step> steps = new ArrayList<>();
    points.of(way.isEmpty() ? code : way.get(0).from()).stream()
        .map(EntryPoint::because)
        .filter(Objects::nonNull)
        .limit(1)
        .forEach(steps::add);
    for (Call call : way) {
      String what = call.isHere() ? "called here, without the lock" : "started here as a goroutine";
      steps.add(Step.atCallee(call.site(), what));
    }
    return new Witness(steps);
  }
}
