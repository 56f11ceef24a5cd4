package org.goboundaries.presentation;

import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.misplaced.LateGuard;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Defers a guard before anything else is done. */
public final class GuardFix {
  private GuardFix() {}

  /** The finding with the guard moved in front, where that can't be wrong. */
  public static Finding first(Finding finding, GoFile file, LateGuard late) {
    Code code = late.guard().guarded();
    Block body = Objects.requireNonNull(code.body());
    DeferStmt guard = late.isMovable() ? statement(body, late) : null;
    if (guard == null || !isOnlyDefer(code, late)) {
      return finding;
    }
    Stmt first = body.statements().get(0);
    OwnLine before = OwnLine.of(file, first);
    OwnLine line = OwnLine.of(file, guard);
    if (before == null || line == null || hasComment(file, guard)) {
      return finding;
    }
    LineTable lines = file.text().lines();
    int last = lines.line(guard.end());
    TextEdit move =
        new TextEdit(
            first.start(),
            first.start(),
            file.text().substring(guard.start(), line.end()) + "\n" + before.indent());
    TextEdit leave = new TextEdit(start(file, guard), lines.start(last + 1), "");
    return finding.withFix("Defer the guard first", List.of(move, leave));
  }

  /** Where the lines of a guard begin, with an empty one before them if it is the last. */
  private static int start(GoFile file, DeferStmt guard) {
    LineTable lines = file.text().lines();
    int line = lines.line(guard.start());
    SourceText text = file.text();
    String next =
        text.substring(
            lines.start(lines.line(guard.end()) + 1), lines.end(lines.line(guard.end()) + 1));
    boolean isBeforeGap = next.isBlank() || next.strip().equals("}");
    boolean isBehindGap = text.substring(lines.start(line - 1), lines.end(line - 1)).isBlank();
    return lines.start(isBeforeGap && isBehindGap ? line - 1 : line);
  }

  private static @Nullable DeferStmt statement(Block body, LateGuard late) {
    for (Stmt each : body.statements()) {
      if (each instanceof DeferStmt defer && defer.call() == late.guard().deferred().node()) {
        return defer;
      }
    }
    return null;
  }

  /** What else is deferred would run in another order. */
  private static boolean isOnlyDefer(Code code, LateGuard late) {
    return !Walk.any(
        Objects.requireNonNull(code.body()),
        node ->
            node instanceof DeferStmt defer
                && defer.call() != late.guard().deferred().node()
                && !Walk.any(late.guard().deferred().node(), inner -> inner == node));
  }

  private static boolean hasComment(GoFile file, DeferStmt guard) {
    LineTable lines = file.text().lines();
    int line = lines.line(guard.start());
    return file.comments().stream().anyMatch(comment -> lines.line(comment.end()) == line - 1);
  }
}
