package org.goboundaries.flow.affinity;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.LockCount;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.jspecify.annotations.Nullable;

/** Finds calls that need the thread which the process began with, made where it isn't held. */
public record MainThread(Threads threads) implements ThreadRule {
  /** The first one in a function, with the others. */
  @Override
  public List<ThreadDefect> in(Code code) {
    ThreadDefect found = null;
    for (Affine call : threads.calls().in(code)) {
      if (call.row().scope() == Scope.MAIN && call.isMade()) {
        found = found == null ? find(call) : found.also(call.site());
      }
    }
    return found == null ? List.of() : List.of(found);
  }

  private @Nullable ThreadDefect find(Affine call) {
    Code code = call.site().code();
    boolean isWrong = threads.entries().isUnlocked(code) && !AffineCalls.isPrimitive(code);
    int held = threads.locks().held(call.site());
    if (!isWrong || !LockCount.isKnown(held) || (held > 0 && isInMain(code))) {
      return null;
    }
    ThreadDefect defect =
        new ThreadDefect(Reason.PLAIN, call.site().node(), call).with(threads.entries().path(code));
    // a lock that comes late holds some thread, mostly the right one
    return held > 0 ? defect.likely() : defect;
  }

  private static boolean isInMain(Code code) {
    return code.top().isMain() || code.isInTestFile();
  }
}
