package org.goboundaries.presentation;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.Deadlock;
import org.goboundaries.syntax.GoFile;

/** What is said of goroutines that wait for a mutex, or a sync.Once, which they hold themselves. */
public final class DeadlockTexts {
  private static final String FOR_EVER = ": this goroutine blocks forever";

  private DeadlockTexts() {}

  /** What happens, seen from a file. */
  public static String message(GoFile file, Deadlock deadlock) {
    String mutex = '"' + deadlock.mutex() + '"';
    String since = " (" + place(file, deadlock.taken()) + ")";
    String callee = '"' + deadlock.callee() + '"';
    return switch (deadlock.kind()) {
      case LOCKED_TWICE ->
          (deadlock.isDirect()
                  ? mutex + " is locked already" + since
                  : callee + " locks " + mutex + ", which is locked already" + since)
              + FOR_EVER;
      case READ_TWICE ->
          mutex + " is read-locked already" + since + ": if a writer waits, neither continues";
      case ONCE_IN_ITSELF -> mutex + " waits here for its own function" + since + FOR_EVER;
      case LOCK_DEFERRED ->
          mutex + " is locked again when the function ends, unlock was meant" + FOR_EVER;
      case DEFERRED_TOO_LATE ->
          callee + " runs before the deferred unlock of " + mutex + " and locks it" + FOR_EVER;
      case KEPT_FOR_NEXT_ROUND ->
          mutex + " stays locked in this loop: the next iteration blocks forever";
      case CONTINUED, LEFT_LOCKED -> mutex + " is still locked" + since + behind(deadlock);
    };
  }

  private static String behind(Deadlock continued) {
    return continued.kind() == Deadlock.Kind.CONTINUED
        ? ": the next iteration that locks it blocks forever"
        : ", other iterations unlock it: its next lock blocks forever";
  }

  private static String place(GoFile file, Site site) {
    GoFile there = site.code().file();
    String line = "line " + there.text().lines().line(site.node().start());
    return there == file ? line : file(there) + " " + line;
  }

  private static String file(GoFile file) {
    String path = file.text().path();
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
