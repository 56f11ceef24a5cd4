package org.goboundaries.presentation;

import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.InterruptedLock;
import org.goboundaries.flow.stranded.StrandedLock;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Defers a call that a panic would skip. */
public final class DeferFix {
  private DeferFix() {}

  /** The finding with the unlock deferred, where that can't be wrong. */
  public static Finding unlock(Finding finding, GoFile file, StrandedLock stranded) {
    InterruptedLock lock = stranded.lock();
    Code code = lock.taken().code();
    Block body = Objects.requireNonNull(code.body());
    ExprStmt taken = statement(body, lock.taken());
    ExprStmt released = statement(body, lock.released());
    if (taken == null || released == null || !isLast(body, released, code)) {
      return finding;
    }
    OwnLine first = OwnLine.of(file, taken);
    OwnLine last = OwnLine.of(file, released);
    boolean isPlain = first != null && last != null && last.end() == released.end();
    if (!isPlain || !isOnly(body, released, file)) {
      return finding;
    }
    String text = "\n" + first.indent() + "defer " + file.text(released);
    TextEdit added = new TextEdit(first.end(), first.end(), text);
    return finding.withFix("Defer the unlock", List.of(added, removed(file.text(), released)));
  }

  /** The statement at the top of a body that is a call. */
  private static @Nullable ExprStmt statement(Block body, Site site) {
    for (Stmt each : body.statements()) {
      if (each instanceof ExprStmt statement && statement.expression() == site.node()) {
        return statement;
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

  /** Whether no other call unlocks it, so that a deferred one isn't one too many. */
  private static boolean isOnly(Block body, ExprStmt released, GoFile file) {
    String text = file.text(released);
    return !Walk.any(
        body,
        node ->
            node instanceof FuncLit && file.text(node).contains(text)
                || node instanceof CallExpr call
                    && call != released.expression()
                    && file.text(call).equals(text));
  }

  /** Its line, and the empty line before where there would be two, or one before the brace. */
  private static TextEdit removed(SourceText text, Node released) {
    LineTable lines = text.lines();
    int line = lines.line(released.start());
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
