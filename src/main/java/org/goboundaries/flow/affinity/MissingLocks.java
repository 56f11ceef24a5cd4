package org.goboundaries.flow.affinity;

import java.util.List;
import org.goboundaries.flow.access.Handles;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.Locks;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.jspecify.annotations.Nullable;

/** Finds calls that depend on their thread, made where no lock is held for certain. */
public final class MissingLocks implements ThreadRule {
  private final Threads threads;
  private final CallGraph graph;
  private final OwnRestores restores;
  private final Duties duties;

  /** Of a program. */
  public MissingLocks(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
    this.restores = new OwnRestores(threads);
    this.duties = new Duties(threads);
  }

  /** The first of them in a function, with the others as places. */
  @Override
  public List<ThreadDefect> in(Code code) {
    ThreadDefect found = first(code);
    return found == null ? List.of() : List.of(found);
  }

  private @Nullable ThreadDefect first(Code code) {
    if (threads.calls().in(code).isEmpty() || isPartOfAnother(code)) {
      return null;
    }
    ThreadDefect found = null;
    Site last = null;
    for (Affine call : threads.calls().in(code)) {
      if (call.site() != last && isUnlockedHere(call)) {
        found = found == null ? find(call) : found.also(call.site());
        last = call.site();
      }
    }
    return found;
  }

  private boolean isUnlockedHere(Affine call) {
    Site site = call.site();
    return call.row().scope() != Scope.MAIN
        && call.isMade()
        && threads.locks().isUnlocked(site)
        && !new Handles(threads.body(site.code())).isClosedBefore(site);
  }

  /** Whether a literal only goes on with what is wrong in the function around it. */
  private boolean isPartOfAnother(Code code) {
    Code outer = code.outer();
    return outer != null
        && graph.entering(code).stream().allMatch(call -> call.isHere() && call.from() == outer)
        && first(outer) != null;
  }

  private @Nullable ThreadDefect find(Affine call) {
    Code code = call.site().code();
    Site late = lockBehind(call.site());
    boolean isUnlocked = threads.entries().isUnlocked(code);
    boolean isLate = late != null && code.isDeclared() && threads.entries().isNotKnownLocked(code);
    boolean isOwnDuty = duties.isOwn(call);
    boolean isCallersDuty = AffineCalls.isPrimitive(code) && !threads.entries().isComplete(code);
    if (isCallersDuty || !(isUnlocked || isLate || isOwnDuty || duties.isCalledWithout(call))) {
      return null;
    } else if (late != null) {
      return new ThreadDefect(Reason.LOCKED_TOO_LATE, call.site().node(), call)
          .with(late, Locks.LOCKED);
    } else if (!threads.entries().way(code).stream().allMatch(this::isReached)) {
      return null;
    }
    Reason reason = isStartedLocked(code) ? Reason.LOCKED_ELSEWHERE : Reason.PLAIN;
    ThreadDefect defect =
        new ThreadDefect(reason, call.site().node(), call)
            .with(threads.entries().path(code))
            .lockable(restores.areDeferred(code) ? code.body() : null);
    boolean isCertain = isUnlocked || (isOwnDuty && threads.entries().isKnownUnlocked(code));
    return isCertain ? defect : defect.likely();
  }

  private boolean isReached(Call call) {
    return call.from().body() == null || threads.body(call.from()).isReached(call.site().node());
  }

  /** The lock that comes after the call, and only there. */
  private @Nullable Site lockBehind(Site call) {
    return graph.sites(call.code()).stream()
        .filter(Locks::isPlainLock)
        .filter(site -> threads.body(call.code()).isAlwaysBefore(call, site))
        .findFirst()
        .orElse(null);
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
    return site.code().body() != null
        && graph.sites(site.code()).stream()
            .filter(Locks::isPlainLock)
            .anyMatch(lock -> threads.body(site.code()).isAlwaysBefore(lock, site));
  }
}
