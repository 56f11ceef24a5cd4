package org.goboundaries.flow.guards;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.knowledge.Wordings;
import org.goboundaries.source.LineTable;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;

/**
 * Words by which an author says what he means by a panic: in comments, and in texts.
 *
 * @param words the words
 * @param meaning what they say
 */
public record StatedIntent(Wordings words, Meaning meaning) {
  /** Whether a comment says so in a guard, in front of its defer statement, or of its functions. */
  public boolean isIn(Guard guard) {
    Code guarded = guard.guarded();
    return isAt(guarded.file(), guard.deferred().node())
        || isAt(guard.code().file(), guard.code().node())
        || isBefore(guarded.file(), guarded.node());
  }

  /** Whether a comment says so in a deferred call, above it, or above its function. */
  public boolean isAt(Site deferred) {
    Code code = deferred.code();
    return isAt(code.file(), deferred.node()) || isBefore(code.file(), code.node());
  }

  /** Whether it is said in a node of some code, or directly above it. */
  public boolean isAt(Code code, Node node) {
    return isAt(code.file(), node);
  }

  /** Whether a comment says so above a function, or above the one that a literal lies in. */
  public boolean isAbove(Code code) {
    return isBefore(code.file(), code.top().node());
  }

  /** Whether a comment on the lines above a node, or on its own, says so. */
  public boolean isAbove(Code code, Node node) {
    return isBefore(code.file(), node);
  }

  private boolean isAt(GoFile file, Node node) {
    return file.comments().stream()
            .filter(each -> node.start() <= each.start() && each.end() <= node.end())
            .anyMatch(each -> isSaid(file, each.start(), each.end()))
        || Walk.any(
            node, each -> each instanceof BasicLit && isSaid(file, each.start(), each.end()))
        || isBefore(file, node);
  }

  /** Whether one of the comments that end on the line above, or on the line itself, says so. */
  private boolean isBefore(GoFile file, Node node) {
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

  private boolean isSaid(GoFile file, int start, int end) {
    return words.isSaidIn(meaning, file.text().substring(start, end));
  }
}
