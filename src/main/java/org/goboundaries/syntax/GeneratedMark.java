package org.goboundaries.syntax;

import java.util.List;
import java.util.regex.Pattern;
import org.goboundaries.source.SourceText;

/**
 * The line by which a program marks the Go files it wrote; as go/ast has it, the line may also be
 * one of a block comment.
 */
final class GeneratedMark {
  private static final Pattern MARK =
      Pattern.compile(
          "^// Code generated .* DO NOT EDIT\\.$", Pattern.MULTILINE | Pattern.UNIX_LINES);

  private GeneratedMark() {}

  static boolean isIn(SourceText text, List<Comment> comments, int limit) {
    return comments.stream()
        .takeWhile(comment -> comment.start() < limit)
        .anyMatch(comment -> MARK.matcher(lines(text, comment)).find());
  }

  /** Without the carriage returns of a file with Windows line ends. */
  private static String lines(SourceText text, Comment comment) {
    return text.substring(comment.start(), comment.end()).replace("\r", "");
  }
}
