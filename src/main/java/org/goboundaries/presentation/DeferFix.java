package org.goboundaries.presentation;

import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.locks.InterruptedLock;
import org.goboundaries.flow.stranded.StrandedLock;
import org.goboundaries.flow.stranded.StrandedWaiter;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Defers a statement that a panic would skip. */
public final class DeferFix {
  private DeferFix() {}

  /** The finding with the unlock deferred, where that can't be wrong. */
  public static Finding unlock(Finding finding, GoFile file, StrandedLock stranded) {
    InterruptedLock lock = stranded.lock();
    Code code = lock.taken().code();
    Block body = Objects.requireNonNull(code.body());
    Stmt taken = statement(body, lock.taken().node());
    Stmt released = statement(body, lock.released().node());
    return taken == null || released == null || !isLast(body, released, code)
        ? finding
        : deferred(finding, file, body, taken, released, "Defer the unlock");
  }

  /** The finding with a signal deferred, where that can't be wrong. */
  public static Finding signal(Finding finding, GoFile file, StrandedWaiter waiter) {
    Block body = Objects.requireNonNull(waiter.code().body());
    Stmt given = statement(body, waiter.at());
    Stmt taken = waiter.taken() == null ? null : statement(body, waiter.taken());
    boolean isEarly = taken == null && waiter.taken() != null;
    boolean isLast = given == body.statements().get(body.statements().size() - 1);
    return given == null || !isLast || isEarly || given instanceof SendStmt || returns(body)
        ? finding
        : deferred(finding, file, body, taken, given, "Defer it");
  }

  /**
   * The finding with a statement deferred, after another one or at the beginning, where no other
   * statement does the same.
   */
  private static Finding deferred(
      Finding finding, GoFile file, Block body, @Nullable Stmt after, Stmt moved, String title) {
    Stmt place = after == null ? body.statements().get(0) : after;
    OwnLine first = OwnLine.of(file, place);
    OwnLine last = OwnLine.of(file, moved);
    if (first == null || last == null || place == moved || !isOnly(body, moved, file)) {
      return finding;
    }
    String statement = file.text(moved);
    String text = "defer " + (statement.endsWith(")") ? statement : wrapped(statement));
    TextEdit added =
        after == null
            ? new TextEdit(place.start(), place.start(), text + "\n" + first.indent())
            : new TextEdit(first.end(), first.end(), "\n" + first.indent() + text);
    return finding.withFix(title, List.of(added, removed(file.text(), moved, last)));
  }

  private static String wrapped(String statement) {
    return "func() { " + statement + " }()";
  }

  /** The statement at the top of a body that is an expression, or a send. */
  private static @Nullable Stmt statement(Block body, Node node) {
    for (Stmt each : body.statements()) {
      if (each == node || each instanceof ExprStmt statement && statement.expression() == node) {
        return each;
      }
    }
    return null;
  }

  /** Whether nothing follows that takes its time, or returns what the mutex guards. */
  private static boolean isLast(Block body, Stmt released, Code code) {
    List<Stmt> all = body.statements();
    int index = all.indexOf(released);
    return index == all.size() - 1
        || index == all.size() - 2
            && all.get(index + 1) instanceof ReturnStmt result
            && UnlockFix.isUnguarded(result, code);
  }

  private static boolean returns(Block body) {
    boolean[] found = {false};
    Walk.tree(
        body,
        node -> {
          found[0] |= node instanceof ReturnStmt;
          return !(node instanceof FuncLit);
        });
    return found[0];
  }

  /** Whether no other statement does the same, so that a deferred one isn't one too many. */
  private static boolean isOnly(Block body, Stmt moved, GoFile file) {
    String text = file.text(moved);
    return !Walk.any(
        body, node -> node instanceof ExprStmt && node != moved && file.text(node).equals(text));
  }

  /** All but a comment; its line, and the empty line before where there would be two. */
  private static TextEdit removed(SourceText text, Node moved, OwnLine own) {
    String rest = text.substring(moved.end(), own.end());
    if (!rest.isBlank()) {
      int comment = moved.end() + rest.length() - rest.stripLeading().length();
      return new TextEdit(moved.start(), comment, "");
    }
    LineTable lines = text.lines();
    int line = lines.line(moved.start());
    boolean isSpaced = isBlank(text, line - 1) && !isCode(text, line + 1);
    return new TextEdit(lines.start(isSpaced ? line - 1 : line), lines.start(line + 1), "");
  }

  private static boolean isBlank(SourceText text, int line) {
    return text.substring(text.lines().start(line), text.lines().end(line)).isBlank();
  }

  private static boolean isCode(SourceText text, int line) {
    String content = text.substring(text.lines().start(line), text.lines().end(line)).strip();
    return !content.isEmpty() && !content.startsWith("}");
  }
}
