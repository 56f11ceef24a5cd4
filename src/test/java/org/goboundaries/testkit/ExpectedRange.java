package org.goboundaries.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.Comment;
import org.jspecify.annotations.Nullable;

/**
 * A comment that marks a range with carets, as a human sees it: with a tab behind the slashes it
 * stands below code that is indented by a tab. It marks the nearest line above that is no such
 * comment itself, or {@code ^^^@-2} a line above that one. {@code ^[el=+3;ec=5]} is a range that
 * ends three lines below, with the character in column 5; {@code ^[sc=2;el=+3;ec=5]} says its first
 * column, too.
 *
 * @param range what is marked
 * @param step which step or further place of which finding it is; null for the finding's own range
 */
record ExpectedRange(TextRange range, @Nullable Step step) {
  private static final int TAB = 8;
  private static final Pattern CARETS =
      Pattern.compile(
          "//[ \\t]*(?<carets>\\^+)(?:\\[(?:sc=(?<sc>\\d+);)?(?:el=\\+(?<el>\\d+);ec=(?<ec>\\d+)|ec=(?<ec2>\\d+);el=\\+(?<el2>\\d+))\\])?"
              + "(?:@(?<at>[+-]\\d+))?"
              + "(?:(?<of>[<>]| [a-z][\\w-]*) (?:(?<number>[1-9]\\d*)|also) \\{\\{(?<text>.+)\\}\\})?");

  static boolean isOne(String text) {
    return CARETS.matcher(text).matches();
  }

  static ExpectedRange of(CaseFile file, Comment comment) {
    String text = file.text().substring(comment.start(), comment.end()).stripTrailing();
    Matcher carets = CARETS.matcher(text);
    if (!carets.matches()) {
      throw new IllegalArgumentException(text);
    }
    int line = marked(file, comment) + number(carets.group("at"), 0);
    if (line < 1 || line > file.text().lines().count()) {
      throw MalformedExpectation.at(file, comment.start(), "there is no line " + line);
    }
    String of = carets.group("of");
    Step step =
        of == null
            ? null
            : new Step(of.strip(), number(carets.group("number"), 0), carets.group("text"));
    return new ExpectedRange(range(file, comment, line, carets), step);
  }

  private static TextRange range(CaseFile file, Comment comment, int line, Matcher carets) {
    int from = file.text().lines().start(file.text().lines().line(comment.start()));
    int seen = width(file.text().substring(from, comment.start()));
    seen += width(carets.group().substring(0, carets.start("carets")), seen);
    boolean isPlaced = carets.group("sc") != null;
    int start = isPlaced ? number(carets.group("sc"), 0) : 1 + charAt(file, comment, line, seen);
    int length = carets.group("carets").length();
    String last = carets.group("ec") == null ? carets.group("ec2") : carets.group("ec");
    String below = carets.group("el") == null ? carets.group("el2") : carets.group("el");
    int end = last == null ? 1 + charAt(file, comment, line, seen + length - 1) : number(last, 0);
    if (last != null && length > 1) {
      throw MalformedExpectation.at(file, comment.start(), "one caret before \"[\" is enough");
    }
    return new TextRange(line, start, line + number(below, 0), end + 1);
  }

  private static int number(@Nullable String text, int otherwise) {
    return text == null ? otherwise : Integer.parseInt(text);
  }

  private static int marked(CaseFile file, Comment comment) {
    int above = file.text().lines().line(comment.start()) - 1;
    while (above > 1 && lineText(file, above).strip().matches("//\\s*\\^.*")) {
      above--;
    }
    return above;
  }

  private static int charAt(CaseFile file, Comment comment, int line, int seen) {
    String text = lineText(file, line);
    for (int i = 0; i < text.length(); i++) {
      if (width(text.substring(0, i)) == seen) {
        return i;
      }
    }
    throw MalformedExpectation.at(file, comment.start(), "a caret stands below no character");
  }

  private static int width(String text) {
    return width(text, 0);
  }

  private static int width(String text, int before) {
    int width = before;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
    }
    return width - before;
  }

  private static String lineText(CaseFile file, int line) {
    LineTable lines = file.text().lines();
    return file.text().substring(lines.start(line), lines.end(line));
  }

  /**
   * A step on the way to a finding, or a further place.
   *
   * @param of {@code <} for the finding whose range is marked before, {@code >} for the next one,
   *     or the name of a finding's path
   * @param number from 1; 0 for a further place, which is no step
   */
  record Step(String of, int number, String text) {
    boolean isPlace() {
      return number == 0;
    }
  }
}
