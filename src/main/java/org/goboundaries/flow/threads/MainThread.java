package org.goboundaries.flow.threads;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.jspecify.annotations.Nullable;

/** Finds calls that need the thread which the process began with, made where it isn't held. */
final class MainThread {
  private static final int LONGEST = 6;

  private final AffineCalls affine;
  private final Locks locks;
  private final EntryStates<State> entries;
  private final EntryPoints points;

  MainThread(AffineCalls affine, Locks locks, EntryStates<State> entries, EntryPoints points) {
    this.affine = affine;
    this.locks = locks;
    this.entries = entries;
    this.points = points;
  }

  /** The first one in a function, with the others; null where there is none. */
  @Nullable ThreadDefect in(Code code) {
    ThreadDefect found = null;
    for (Affine call : affine.in(code)) {
      boolean isMain = call.row().scope() == Scope.MAIN && call.site().manner() == Manner.CALL;
      if (isMain && found == null) {
        found = find(call);
      } else if (isMain && found != null) {
        found = found.also(call.site());
      }
    }
    return found;
  }

  private @Nullable ThreadDefect find(Affine call) {
    Code code = call.site().code();
    EntryState<State> entry = entries.of(code);
    boolean isWrong = ThreadEntries.isUnlocked(code, entry) && !AffineCalls.isPrimitive(code);
    int held = locks.held(call.site());
    if (!isWrong || !LockCount.isKnown(held) || (held > 0 && isInMain(code))) {
      return null;
    }
    List<Call> way = entries.way(code, ThreadEntries::isWrong, LONGEST);
    Witness path = MissingLocks.path(points, code, way);
    ThreadDefect defect = new ThreadDefect(Reason.NOT_MAIN_THREAD, call.site(), call).with(path);
    // a lock that comes late holds some thread, mostly the right one
    return held > 0 ? defect.likely() : defect;
  }

  private static boolean isInMain(Code code) {
    return code.top().isMain() || code.isInTestFile();
  }
}
