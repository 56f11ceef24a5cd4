package org.goboundaries.flow.restores;

import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.flow.access.Handles;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Finds threads that return to the namespace of the main thread, or of one that the goroutine may
 * have left, not to the one they came from.
 */
public record MainHandles(Threads threads) implements ThreadRule {
  /** What opens a namespace of the main thread: by /proc/self, or the number of the process. */
  private static final Pattern MAIN =
      Pattern.compile(
          "(?s).*(\"/proc/self/ns/|/ns/.*os\\.Getpid\\(\\)|GetFromPid\\(os\\.Getpid\\().*");

  /** The first one in a function. */
  @Override
  public List<ThreadDefect> in(Code code) {
    for (Affine restore : threads.calls().withLiterals(code)) {
      Site site = restore.site();
      Symbol handle = new Handles(threads.body(site.code())).of(site);
      CallExpr opened = handle == null || !isRestore(restore, code) ? null : opened(code, handle);
      Reason reason = opened == null ? null : reason(code, opened, restore);
      if (opened != null && reason != null && threads.entries().isNotKnownLocked(code)) {
        return List.of(
            new ThreadDefect(reason, opened, "", restore)
                .with(site, "the thread returns to it here")
                .likely());
      }
    }
    return List.of();
  }

  /** Whether a locked goroutine has changed the same state before. */
  private boolean isRestore(Affine restore, Code code) {
    boolean isLater = restore.site().code() != code || restore.site().manner() == Manner.DEFER;
    return restore.row().state().endsWith("namespace")
        && threads.calls().in(code).stream()
            .filter(call -> call.site() != restore.site() && call.row().effect().isChange())
            .map(Affine::site)
            .filter(change -> threads.locks().held(change) == 1)
            .anyMatch(change -> isLater || isBefore(change, restore.site()));
  }

  private boolean isBefore(Site change, Site restore) {
    return threads.body(change.code()).isAlwaysBefore(change, restore);
  }

  /** The call that opens what a variable holds when all is assigned. */
  private @Nullable CallExpr opened(Code code, Symbol handle) {
    CallExpr[] found = {null};
    Walk.tree(
        threads.body(code).block(),
        node -> {
          if (node instanceof AssignStmt assign
              && assign.left().get(0) instanceof Ident name
              && handle.equals(threads.body(code).answers().symbol(name))) {
            found[0] = assign.right().get(0) instanceof CallExpr call ? call : null;
          }
          return true;
        });
    return found[0];
  }

  private @Nullable Reason reason(Code code, CallExpr opened, Affine restore) {
    String text = code.file().text().substring(opened.start(), opened.end());
    if (MAIN.matcher(text).matches() && !text.contains("task")) {
      return Reason.PLAIN;
    }
    return isOfThisThread(code, opened, text, restore) ? Reason.HANDLE_TOO_EARLY : null;
  }

  /** Whether a goroutine opens what its thread has, and may leave the thread after that. */
  private boolean isOfThisThread(Code code, CallExpr opened, String text, Affine restore) {
    return threads.graph().sites(code).stream()
        .filter(site -> site.node() == opened && threads.locks().isUnlocked(site))
        .anyMatch(
            site ->
                text.contains("/thread-self/ns/")
                    || threads.uses().uses(site, restore.row().state()));
  }
}
