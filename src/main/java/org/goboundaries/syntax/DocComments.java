package org.goboundaries.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.goboundaries.source.LineTable;

/**
 * Finds the comments that document what follows them, by go/parser's rules: a group without an
 * empty line in it that ends on the line before, and does not begin after code on a line of its
 * own.
 */
public final class DocComments {
  private final List<Comment> comments;
  private final byte[] bytes;
  private final LineTable lines;

  DocComments(GoFile file) {
    comments = file.comments();
    bytes = file.text().bytes();
    lines = file.text().lines();
  }

  /** The text of the comments that document a declaration; often empty. */
  public static String of(GoFile file, Decl declaration) {
    return new DocComments(file)
        .before(declaration.start()).stream()
            .map(comment -> file.text().substring(comment.start(), comment.end()))
            .collect(Collectors.joining("\n"));
  }

  /** The comments that document what begins at a byte offset; often none. */
  List<Comment> before(int offset) {
    int end = countBefore(offset);
    int start = behindTrailing(firstBetweenTokens(offset, end), end);
    if (start == end || lines.line(comments.get(end - 1).end()) + 1 != lines.line(offset)) {
      return List.of();
    }
    return List.copyOf(comments.subList(groupStart(start, end), end));
  }

  /** How many comments begin before an offset. */
  private int countBefore(int offset) {
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first of the comments before {@code end} that no token stands between. */
  private int firstBetweenTokens(int offset, int end) {
    int first = end;
    int next = offset;
    while (first > 0 && isBlank(comments.get(first - 1).end(), next)) {
      first--;
      next = comments.get(first).start();
    }
    return first;
  }

  /** Index of the first comment that isn't on the last line of the code before. */
  private int behindTrailing(int first, int end) {
    if (first == end || !isBehindCode(comments.get(first))) {
      return first;
    }
    int at = first;
    int line = lines.line(comments.get(first).start());
    while (at < end && lines.line(comments.get(at).start()) == line) {
      line = lines.line(comments.get(at).end());
      at++;
    }
    return at;
  }

  private boolean isBehindCode(Comment comment) {
    int lineStart = lines.start(lines.line(comment.start()));
    return !isBlank(lineStart, comment.start());
  }

  /** Index at which the last group begins: before it is an empty line, or nothing. */
  private int groupStart(int first, int end) {
    int at = end - 1;
    while (at > first
        && lines.line(comments.get(at).start()) <= lines.line(comments.get(at - 1).end()) + 1) {
      at--;
    }
    return at;
  }

  /** No more than white space, or a byte order mark in front. */
  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0 && i > 2) {
        return false;
      }
    }
    return true;
  }
}
