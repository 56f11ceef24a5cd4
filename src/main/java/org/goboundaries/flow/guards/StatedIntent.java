package org.goboundaries.flow.guards;

import java.util.regex.Pattern;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.source.LineTable;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;

/** Words by which an author says that a panic is to end without an error: comments, and texts. */
public final class StatedIntent {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(ignor|swallow|suppress|discard|best.effort|fall.?back|intention|deliberate|on purpose"
              + "|expected|harmless|do(es)?n.?t care|no.?op\\b|instead of|treat|by design|silent"
              + "|work.?around|clos(e|ed|ing)\\b.{0,20}\\bchan|chan(nel)?\\b.{0,30}\\bclosed)",
          Pattern.CASE_INSENSITIVE);

  private StatedIntent() {}

  /** Whether a comment says so in a guard, in front of its defer statement, or of its functions. */
  public static boolean isIn(Guard guard) {
    Code guarded = guard.guarded();
    return isAt(guarded.file(), guard.deferred().node())
        || isAt(guard.code().file(), guard.code().node())
        || isBefore(guarded.file(), guarded.node());
  }

  /** Whether a comment says so in a deferred call, above it, or above its function. */
  public static boolean isAt(Site deferred) {
    Code code = deferred.code();
    return isAt(code.file(), deferred.node()) || isBefore(code.file(), code.node());
  }

  /** Whether it is said in a node, or directly above it. */
  private static boolean isAt(GoFile file, Node node) {
    return file.comments().stream()
            .filter(each -> node.start() <= each.start() && each.end() <= node.end())
            .anyMatch(each -> isSaid(file, each.start(), each.end()))
        || Walk.any(
            node, each -> each instanceof BasicLit && isSaid(file, each.start(), each.end()))
        || isBefore(file, node);
  }

  /** Whether one of the comments that end on the line above, or on the line itself, says so. */
  private static boolean isBefore(GoFile file, Node node) {
    LineTable lines = file.text().lines();
    int line = lines.line(node.start());
    for (int i = file.comments().size() - 1; i >= 0; i--) {
      Comment comment = file.comments().get(i);
      int last = lines.line(comment.end());
      if (last == line || last == line - 1) {
        if (isSaid(file, comment.start(), comment.end())) {
          return true;
        }
        line = Math.min(line, lines.line(comment.start()));
      } else if (last < line - 1) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSaid(GoFile file, int start, int end) {
    return WORDS.matcher(file.text().substring(start, end)).find();
  }
}
