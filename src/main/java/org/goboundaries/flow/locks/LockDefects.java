package org.goboundaries.flow.locks;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;

/** What goroutines do wrong with mutexes. May be used by many threads. */
public final class LockDefects {
  private final Deadlocks deadlocks;

  /** Of a program. */
  public LockDefects(Bodies bodies, Knowledge knowledge) {
    Mutexes mutexes = new Mutexes(bodies, knowledge);
    MutexUses uses = new MutexUses(mutexes);
    this.deadlocks = new Deadlocks(mutexes, uses);
  }

  /** Where goroutines wait for a mutex that they hold themselves, in the order of the text. */
  public List<Deadlock> deadlocks(GoFile file) {
    return deadlocks.in(file);
  }
}
