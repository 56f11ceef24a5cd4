package org.goboundaries.flow.misplaced;

import java.util.List;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.syntax.GoFile;

/** Guards that no panic comes by. May be used by many threads. */
public final class MisplacedGuards {
  private final GoroutinePanics goroutines;
  private final LateGuards late;

  /** In a program. */
  public MisplacedGuards(Guards guards, Handlers handlers) {
    this.goroutines = new GoroutinePanics(guards, handlers);
    this.late = new LateGuards(guards);
  }

  /** The goroutines whose first panic is in a file, and passes by a guard of who started them. */
  public List<GoroutinePanic> goroutines(GoFile file) {
    return goroutines.in(file);
  }

  /** The guards of a file after which nothing can panic, in the order of the text. */
  public List<LateGuard> late(GoFile file) {
    return late.in(file);
  }
}
