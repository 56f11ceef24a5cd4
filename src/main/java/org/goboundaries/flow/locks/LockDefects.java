package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;

/** What goroutines do wrong with mutexes. May be used by many threads. */
public final class LockDefects {
  private final Deadlocks deadlocks;
  private final KeptMutexes kept;
  private final DoubleUnlocks doubles;
  private final InterruptedLocks interrupted;
  private final RelockGaps gaps;
  private final Holdings holdings;

  /** Of a program. */
  public LockDefects(Bodies bodies, Knowledge knowledge) {
    Mutexes mutexes = new Mutexes(bodies, knowledge);
    MutexUses uses = new MutexUses(mutexes);
    Candidates candidates = new Candidates(mutexes);
    this.deadlocks = new Deadlocks(mutexes, uses, candidates);
    this.kept = new KeptMutexes(mutexes, uses, candidates);
    this.doubles = new DoubleUnlocks(mutexes, uses, candidates);
    this.interrupted = new InterruptedLocks(mutexes, uses);
    this.gaps = new RelockGaps(mutexes, uses);
    this.holdings = new Holdings(mutexes, uses);
  }

  /** Where goroutines wait for a mutex that they hold themselves, in the order of the text. */
  public List<Deadlock> deadlocks(GoFile file) {
    return deadlocks.in(file);
  }

  /**
   * Where functions return with a mutex that they unlock on other paths, in the order of the text;
   * but not where they have waited for themselves before.
   */
  public List<KeptMutex> keptMutexes(GoFile file) {
    List<KeptMutex> found = kept.in(file);
    List<Site> waiting =
        found.isEmpty() ? List.of() : deadlocks(file).stream().map(Deadlock::taken).toList();
    return found.stream().filter(each -> !waiting.contains(each.taken())).toList();
  }

  /** Where mutexes are unlocked that aren't locked, in the order of the text. */
  public List<DoubleUnlock> doubleUnlocks(GoFile file) {
    return doubles.in(file);
  }

  /** Whether a function locks a mutex and unlocks it by a call that is not deferred. */
  public boolean unlocksPlainly(Code code) {
    return interrupted.isCandidate(code);
  }

  /**
   * The mutexes of a function that stay locked when a panic leaves it, in the order of the text.
   */
  public List<InterruptedLock> interrupted(Code code) {
    return interrupted.in(code);
  }

  /** Which mutexes are held where. */
  public Holdings holdings() {
    return holdings;
  }

  /** Where a function unlocks a mutex for a while that a deferred call unlocks at the end. */
  public List<RelockGap> relockGaps(Code code) {
    return gaps.in(code);
  }
}
