package org.goboundaries.flow.stranded;

import java.util.List;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.locks.LockDefects;
import org.goboundaries.syntax.GoFile;

/**
 * What panics that are stopped further up leave behind: who waits forever. May be used by many
 * threads.
 */
public final class Stranded {
  private final StrandedLocks locks;
  private final StrandedWaiters waiters;

  /** In a program. */
  public Stranded(Guards guards, LockDefects defects, Handlers handlers) {
    Catchers catchers = new Catchers(guards, handlers);
    PanicWeights weights = new PanicWeights(guards);
    this.locks = new StrandedLocks(guards.bodies(), defects, catchers, weights);
    SkippedSignals skipped = new SkippedSignals(guards.bodies());
    this.waiters = new StrandedWaiters(guards.bodies(), skipped, catchers, weights);
  }

  /** The mutexes of a file that recovered panics leave locked, function by function. */
  public synchronized List<StrandedLock> locks(GoFile file) {
    return locks.in(file);
  }

  /** Who waits for ever for functions of a file whose panics were stopped. */
  public synchronized List<StrandedWaiter> waiters(GoFile file) {
    return waiters.in(file);
  }
}
