package org.goboundaries.presentation;

import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * A statement that has its lines for itself and perhaps a comment, so that another line can follow.
 *
 * @param indent the blanks before it
 * @param end the byte offset at the end of its last line
 */
record OwnLine(String indent, int end) {
  /**
   * The line of a statement. Null where something else stands there, or where gofmt may have to
   * align its comment with those of its neighbours.
   */
  static @Nullable OwnLine of(GoFile file, Node statement) {
    SourceText text = file.text();
    LineTable lines = text.lines();
    int first = lines.line(statement.start());
    int last = lines.line(statement.end());
    String indent = text.substring(lines.start(first), statement.start());
    int end = lines.end(last);
    boolean hasComment = !text.substring(statement.end(), end).isBlank();
    boolean isAlone = !hasComment || isComment(file, last, statement.end());
    boolean isAligned = hasComment && (hasRemark(file, first - 1) || hasRemark(file, last + 1));
    return indent.isBlank() && isAlone && !isAligned ? new OwnLine(indent, end) : null;
  }

  /** Whether all that is left of a line is a comment up to its end. */
  private static boolean isComment(GoFile file, int line, int from) {
    for (Comment comment : file.comments()) {
      if (comment.start() >= from && file.text().lines().line(comment.start()) == line) {
        return file.text().substring(from, comment.start()).isBlank()
            && comment.end() == file.text().lines().end(line);
      }
    }
    return false;
  }

  /** Whether a comment follows something on a line. */
  private static boolean hasRemark(GoFile file, int line) {
    LineTable lines = file.text().lines();
    return file.comments().stream()
        .filter(comment -> lines.line(comment.start()) == line)
        .anyMatch(comment -> !file.text().substring(lines.start(line), comment.start()).isBlank());
  }
}
