package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
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
import org.goboundaries.syntax.DocComments;
import org.jspecify.annotations.Nullable;

/** Finds calls that depend on their thread, made where no lock is held for certain. */
final class MissingLocks {
  /** A longer path explains nothing. */
  private static final int LONGEST = 6;

  /** What a comment has that tells callers what to do. */
  private static final Pattern TOLD = Pattern.compile("(?i)thread|goroutine|\\block");

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
      boolean isWanted = call.site() != last && isUnlockedHere(call);
      if (isWanted) {
        found = found == null ? find(call) : found.also(call.site());
        last = call.site();
      }
    }
    return found;
  }

  private boolean isUnlockedHere(Affine call) {
    return call.row().scope() != Scope.MAIN
        && call.site().manner() == Manner.CALL
        && locks.isUnlocked(call.site())
        && !ClosedHandles.isCalledOn(call.site(), locks.body(call.site().code()));
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
    boolean isUnlocked = ThreadEntries.isUnlocked(code, entry);
    boolean isLate = late != null && code.isDeclared() && ThreadEntries.isNotKnownLocked(entry);
    boolean isCallersDuty = AffineCalls.isPrimitive(code) && !entry.isComplete();
    boolean isOwnDuty = isUnlocked || isLate || isOwnDuty(call, entry);
    if (isCallersDuty || !isOwnDuty) {
      return null;
    } else if (late != null) {
      return new ThreadDefect(Reason.LOCKED_TOO_LATE, call.site(), call)
          .with(late, ThreadDefect.LOCKED);
    }
    List<Call> way = entries.way(code, ThreadEntries::isWrong, LONGEST);
    if (!way.stream().allMatch(this::isReached)) {
      return null;
    }
    Reason reason = isStartedLocked(code) ? Reason.LOCKED_ELSEWHERE : Reason.UNLOCKED;
    ThreadDefect defect =
        new ThreadDefect(reason, call.site(), call)
            .with(path(points, code, way))
            .lockable(restores.areDeferred(code) ? code.body() : null);
    return isUnlocked || entry.state() == State.UNLOCKED ? defect : defect.likely();
  }

  /**
   * Whether a function that nobody is known to call under a lock changes the thread and goes on to
   * depend on it: then the lock is its own duty, unless it tells its callers of it.
   */
  private boolean isOwnDuty(Affine change, EntryState<State> entry) {
    Code code = change.site().code();
    return code.isDeclared()
        && change.row().effect().isChange()
        && ThreadEntries.isNotKnownLocked(entry)
        && graph.isFollowed(code)
        && graph.entering(code).stream().noneMatch(call -> call.where() == Where.LATER)
        && restores.mayTakeBack(change)
        && !TOLD.matcher(DocComments.of(code.file(), code.declaration())).find();
  }

  private boolean isReached(Call call) {
    return call.from().body() == null || locks.body(call.from()).isReached(call.site().node());
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

  /** By a go statement, or by a call such as that of a subtest under a lock till the end. */
  private boolean startsLocked(Call start) {
    Site site = start.site();
    boolean isGo = site.manner() == Manner.GO && start.isDirect();
    boolean isCall =
        site.manner() == Manner.CALL
            && graph.sites(site.code()).stream().noneMatch(Locks::isPlainUnlock);
    return (isGo || isCall) && isLockedBefore(site);
  }

  private boolean isLockedBefore(Site site) {
    Code code = site.code();
    return code.body() != null
        && graph.sites(code).stream()
            .filter(Locks::isPlainLock)
            .anyMatch(lock -> locks.body(code).isAlwaysBefore(lock, site));
  }

  /** How the function comes to run without the lock, outermost first. */
  static Witness path(EntryPoints points, Code code, List<Call> way) {
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
