package org.goboundaries.flow.misplaced;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.syntax.GoFile;

/** Guards that no panic comes by. May be used by many threads. */
public final class MisplacedGuards {
  private final GoroutinePanics goroutines;
  private final LateGuards late;
  private final EntryPanics entries;

  /** In a program. */
  public MisplacedGuards(Middleware middleware, Handlers handlers) {
    this.goroutines = new GoroutinePanics(middleware, handlers);
    this.late = new LateGuards(middleware.guards());
    this.entries = new EntryPanics(middleware.guards());
  }

  /** The goroutines whose first panic is in a file, and passes by a guard of who started them. */
  public List<GoroutinePanic> goroutines(GoFile file) {
    return goroutines.in(file);
  }

  /** What panics in a function that has no guard, and in what it calls, the nearest first. */
  public List<EntryPanic> entering(Code code) {
    return entries.of(code);
  }

  /** Whether a function may stop panics. */
  public boolean isGuarded(Code code) {
    return entries.isGuarded(code);
  }

  /** The guards of a file after which nothing can panic, in the order of the text. */
  public List<LateGuard> late(GoFile file) {
    return late.in(file);
  }
}
