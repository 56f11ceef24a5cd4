package org.goboundaries.flow.stranded;

import java.util.List;
import org.goboundaries.flow.endings.Endings;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.locks.LockDefects;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;

/**
 * What panics that are stopped further up leave behind: who waits forever. May be used by many
 * threads.
 */
public final class Stranded {
  private final StrandedLocks locks;
  private final StrandedWaiters waiters;
  private final StrandingGoexits goexits;
  private final SkippedRelocks relocks;

  /** In a program. */
  public Stranded(
      Middleware middleware,
      Knowledge knowledge,
      LockDefects defects,
      Handlers handlers,
      Endings endings) {
    Guards guards = middleware.guards();
    Catchers catchers = new Catchers(middleware, handlers);
    PanicWeights weights = new PanicWeights(guards);
    this.locks = new StrandedLocks(guards.bodies(), defects, catchers, weights);
    SkippedSignals skipped = new SkippedSignals(guards.bodies(), knowledge);
    this.goexits = new StrandingGoexits(guards.bodies(), skipped, endings, handlers);
    this.relocks = new SkippedRelocks(guards.bodies(), defects, weights);
    this.waiters = new StrandedWaiters(guards.bodies(), skipped, catchers, weights);
  }

  /** The mutexes of a file that recovered panics leave locked, function by function. */
  public synchronized List<StrandedLock> locks(GoFile file) {
    return locks.in(file);
  }

  /** Who waits forever for functions of a file whose panics were stopped. */
  public synchronized List<StrandedWaiter> waiters(GoFile file) {
    return waiters.in(file);
  }

  /** The functions of a file that end their goroutine by Goexit while others rely on them. */
  public synchronized List<StrandingGoexit> goexits(GoFile file) {
    return goexits.in(file);
  }

  /** The panics of a file that deferred unlocks turn into a fatal error. */
  public synchronized List<SkippedRelock> relocks(GoFile file) {
    return relocks.in(file);
  }
}
