package org.goboundaries.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.source.LineTable;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;

/**
 * A comment that marks a range with carets, as a human sees it: with a tab behind the slashes it
 * stands below code that is indented by a tab. It marks the nearest line above that is no such
 * comment itself, or {@code ^^^@-2} a line above that one. {@code ^[el=+3;ec=5]} is a range that
 * ends three lines below, with the character in column 5; {@code ^[sc=2;el=+3;ec=5]} says its first
 * column, too.
 *
 * @param line where the comment is
 * @param isPrimary whether it is the finding's own range
 * @param comment the same for Sonar's test kit, which counts characters
 */
record ExpectedRange(int line, boolean isPrimary, String comment) {
  private static final int TAB = 8;
  private static final Pattern CARETS =
      Pattern.compile(
          "//[ \\t]*(?<range>\\^+)(?:\\[(?<place>(?:sc=\\d+;)?(?:el=\\+\\d+;ec=\\d+|ec=\\d+;el=\\+\\d+))\\])?"
              + "(?:@(?<at>[+-]\\d+))?(?<step>[<>] \\d+ \\{\\{.+\\}\\})?");

  static boolean isOne(String text) {
    return CARETS.matcher(text).matches();
  }

  static ExpectedRange of(GoFile file, Comment comment) {
    String text = file.text().substring(comment.start(), comment.end()).stripTrailing();
    Matcher carets = CARETS.matcher(text);
    if (!carets.matches()) {
      throw new IllegalArgumentException(text);
    }
    int line = file.text().lines().line(comment.start());
    int target =
        marked(file, line)
            + (carets.group("at") == null ? 0 : Integer.parseInt(carets.group("at")));
    String step = carets.group("step") == null ? "" : carets.group("step");
    String place = carets.group("place");
    boolean isPlaced = place != null && place.startsWith("sc");
    String range = isPlaced ? place : columns(file, comment, target, carets);
    return new ExpectedRange(line, step.isEmpty(), "//^[" + range + "]@" + target + step);
  }

  private static int marked(GoFile file, int line) {
    int above = line - 1;
    while (above > 1 && lineText(file, above).strip().matches("//\\s*\\^.*")) {
      above--;
    }
    return above;
  }

  private static String columns(GoFile file, Comment comment, int target, Matcher carets) {
    int from = file.text().lines().start(file.text().lines().line(comment.start()));
    String before =
        file.text().substring(from, comment.start())
            + carets.group().substring(0, carets.start("range"));
    int seen = width(before);
    int start = charAt(file, comment, target, seen);
    int last = charAt(file, comment, target, seen + carets.group("range").length() - 1);
    String end = carets.group("place");
    return "sc=" + (start + 1) + ";" + (end == null ? "ec=" + (last + 1) : end);
  }

  private static int charAt(GoFile file, Comment comment, int line, int seen) {
    String text = lineText(file, line);
    for (int i = 0; i < text.length(); i++) {
      if (width(text.substring(0, i)) == seen) {
        return i;
      }
    }
    throw MalformedExpectation.at(file, comment.start(), "a caret stands below no character");
  }

  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
    }
    return width;
  }

  private static String lineText(GoFile file, int line) {
    LineTable lines = file.text().lines();
    return file.text().substring(lines.start(line), lines.end(line));
  }
}
