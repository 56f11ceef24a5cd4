package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Rule;

/** The rules there are. */
public final class Rules {
  private Rules() {}

  /** Every rule, in the order of their names. */
  public static List<Rule> all() {
    return List.of(
        new CertainDeadlock(),
        new DirtyThreadUnlocked(),
        new ExitSkipsDefer(),
        new GoexitInHandler(),
        new LockOsThreadLost(),
        new MissingLockOsThread(),
        new RecoverOutsideDirectDefer(),
        new ReturnWithMutexLocked(),
        new ShadowedRecover(),
        new SignalHandlerWithoutOnstack(),
        new SignalMaskNotRestored(),
        new TestAbortInGoroutine(),
        new TestAbortInHandler(),
        new UnlockOfUnlockedMutex(),
        new UnmaskedCgoSignal());
  }
}
