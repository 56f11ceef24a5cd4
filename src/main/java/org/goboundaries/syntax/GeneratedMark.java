package org.goboundaries.syntax;

import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.source.SourceText;

/** The line by which a program marks the Go files it wrote. */
final class GeneratedMark {
  private static final Pattern MARK = Pattern.compile("// Code generated .* DO NOT EDIT\\.");

  private GeneratedMark() {}

  static boolean isIn(SourceText text, List<Comment> comments, int limit) {
    return comments.stream()
        .takeWhile(comment -> comment.start() < limit)
        .filter(comment -> !comment.block())
        .anyMatch(comment -> MARK.matcher(line(text, comment)).matches());
  }

  /** Without the carriage return of a file with Windows line ends. */
  private static String line(SourceText text, Comment comment) {
    return text.substring(comment.start(), comment.end()).stripTrailing();
  }
}
