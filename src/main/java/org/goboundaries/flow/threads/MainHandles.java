package org.goboundaries.flow.threads;

import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Finds threads that return to the namespace of the main thread, not to the one they came from. */
final class MainHandles {
  /** What opens a namespace of the main thread: by /proc/self, or the number of the process. */
  private static final Pattern MAIN =
      Pattern.compile(
          "(?s).*(\"/proc/self/ns/|/ns/.*os\\.Getpid\\(\\)|GetFromPid\\(os\\.Getpid\\().*");

  private final AffineCalls affine;
  private final Locks locks;
  private final EntryStates<State> entries;

  MainHandles(AffineCalls affine, Locks locks, EntryStates<State> entries) {
    this.affine = affine;
    this.locks = locks;
    this.entries = entries;
  }

  /** The first one in a function; null where there is none. */
  @Nullable ThreadDefect in(Code code) {
    for (Affine restore : code.body() == null ? List.<Affine>of() : affine.withLiterals(code)) {
      Symbol handle = RestoreOrders.handle(restore.site(), locks.body(restore.site().code()));
      Node opened = handle == null || !isRestore(restore, code) ? null : opened(code, handle);
      if (opened != null && ThreadEntries.isNotKnownLocked(entries.of(code))) {
        return new ThreadDefect(Reason.MAIN_NAMESPACE, opened, restore, "")
            .with(restore.site(), "the thread returns to it here")
            .likely();
      }
    }
    return null;
  }

  /** Whether a locked goroutine has changed the same state before. */
  private boolean isRestore(Affine restore, Code code) {
    boolean isLater = restore.site().code() != code || restore.site().manner() == Manner.DEFER;
    return restore.row().state().endsWith("namespace")
        && affine.in(code).stream()
            .filter(call -> call.site() != restore.site() && call.row().effect().isChange())
            .filter(call -> locks.held(call.site()) == 1)
            .anyMatch(call -> isLater || isBefore(call.site(), restore.site()));
  }

  private boolean isBefore(Site change, Site restore) {
    return locks.body(change.code()).isAlwaysBefore(change, restore);
  }

  /** The call that opens what a variable holds, if that is of the main thread. */
  private @Nullable Node opened(Code code, Symbol handle) {
    Node[] found = {null};
    Walk.tree(
        locks.body(code).block(),
        node -> {
          if (node instanceof AssignStmt assign
              && assign.left().get(0) instanceof Ident name
              && handle.equals(locks.body(code).answers().symbol(name))) {
            boolean isMain = assign.right().get(0) instanceof CallExpr call && isMain(code, call);
            found[0] = isMain ? assign.right().get(0) : null;
          }
          return true;
        });
    return found[0];
  }

  private static boolean isMain(Code code, CallExpr call) {
    String text = code.file().text().substring(call.start(), call.end());
    return MAIN.matcher(text).matches() && !text.contains("task");
  }
}
