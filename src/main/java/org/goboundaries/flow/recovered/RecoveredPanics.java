package org.goboundaries.flow.recovered;

import java.util.List;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;

/** What recovered panics, and those that still go on, leave behind. May be used by many threads. */
public final class RecoveredPanics {
  private final RecoveredSuccesses successes;
  private final SwallowedAborts aborts;
  private final ShieldedAborts shielded;
  private final PanickingCommits commits;
  private final PanicLeaks leaks;
  private final DroppedPanics dropped;

  /** In a program. */
  public RecoveredPanics(Middleware middleware, Handlers handlers, Knowledge knowledge) {
    Guards guards = middleware.guards();
    this.shielded = new ShieldedAborts(handlers, middleware);
    this.successes = new RecoveredSuccesses(guards);
    this.aborts = new SwallowedAborts(guards);
    this.commits = new PanickingCommits(guards, knowledge);
    this.leaks = new PanicLeaks(guards);
    this.dropped = new DroppedPanics(guards);
  }

  /** The functions of a file that return a nil error after a panic, in the order of the text. */
  public List<RecoveredSuccess> successes(GoFile file) {
    return successes.in(file);
  }

  /** The guards of a file that swallow http.ErrAbortHandler, in the order of the text. */
  public List<SwallowedAbort> swallowedAborts(GoFile file) {
    return aborts.in(file);
  }

  /** The aborts of a file that a library's middleware swallows, function by function. */
  public List<ShieldedAbort> shieldedAborts(GoFile file) {
    return shielded.in(file);
  }

  /** The deferred calls of a file that commit while a panic goes on, in the order of the text. */
  public List<PanickingCommit> commits(GoFile file) {
    return commits.in(file);
  }

  /** The calls of a file that send panic values to clients, the first of each guard. */
  public List<PanicLeak> leaks(GoFile file) {
    return leaks.in(file);
  }

  /** The panics that guards of a file drop, in the order of the text. */
  public List<UnheardPanic> dropped(GoFile file) {
    return dropped.in(file);
  }
}
