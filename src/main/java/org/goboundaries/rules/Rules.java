package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Rule;

/** The rules there are. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new AlternateStackChanged(),
          new CertainDeadlock(),
          new ChildSignalIgnored(),
          new CommitWhilePanicking(),
          new ConcurrentMapWrite(),
          new DirtyThreadUnlocked(),
          new DroppedPanic(),
          new ExitInHandler(),
          new ExitInLibrary(),
          new ExitSkipsDefer(),
          new GoexitInHandler(),
          new GoexitOnMain(),
          new GoexitStrandsWaiters(),
          new GoroutineLeavesLockedThread(),
          new GoroutineLeftSending(),
          new HandlerContextNotCancelled(),
          new JumpOverGoFrames(),
          new LinknameIntoRuntime(),
          new LockHeldAfterRecover(),
          new LockOsThreadLost(),
          new MainThreadLibrary(),
          new MainThreadNamespaceHandle(),
          new PdeathsigWithoutLock(),
          new RestoreOrder(),
          new ThreadLocalErrorLost(),
          new MissingLockOsThread(),
          new NotifyAllSignals(),
          new PanicInExportedCallback(),
          new PanicValueInResponse(),
          new PreemptionSignalIgnored(),
          new RecoverInOtherGoroutine(),
          new RecoverOutsideDirectDefer(),
          new RecoverRegisteredTooLate(),
          new RecoveredPanicReturnsSuccess(),
          new RelockSkippedByPanic(),
          new ReturnWithMutexLocked(),
          new RuntimeSignalReplaced(),
          new ShadowedRecover(),
          new ShutdownCutShort(),
          new SignalHandlerWithoutOnstack(),
          new SignalMaskNotRestored(),
          new SwallowedAbortHandler(),
          new SynchronousSignalNotify(),
          new TestAbortInGoroutine(),
          new TestAbortInHandler(),
          new UnboundedRecursion(),
          new UnbufferedSignalChannel(),
          new UncatchableSignal(),
          new UnlockOfUnlockedMutex(),
          new UnmaskedCgoSignal(),
          new WaitersStranded());

  private Rules() {}

  /** Every rule, in the order of their names. */
  public static List<Rule> all() {
    return ALL;
  }
}
