package org.goboundaries.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.GoFile;
import org.sonarsource.analyzer.commons.checks.verifier.SingleFileVerifier;

/**
 * What the comments of a case expect. They are those of Sonar's test kit, but nothing is left open:
 * every finding has its message and its exact range, every secondary location its number and text,
 * every fix its title and edits. A comment that only looks like an expectation is an error.
 */
final class Expectations {
  private static final Pattern NONCOMPLIANT =
      Pattern.compile(
          "// Noncompliant(@[+-]\\d+)? \\{\\{((?!\\}\\}).)+\\}\\}( \\[\\[quickfixes=(?<ids>[\\w,-]+)\\]\\])?");
  private static final Pattern FIX = Pattern.compile("// fix@(?<id>[\\w-]+) \\{\\{.+\\}\\}");
  private static final Pattern EDIT =
      Pattern.compile(
          "// edit@(?<id>[\\w-]+) \\[\\[(?:(?:sl|sc|el|ec)=[+-]?\\d+(?:;(?!\\])|(?=\\])))+\\]\\] \\{\\{.*\\}\\}");
  private static final Pattern SUSPECT =
      Pattern.compile("(?is)(//|/\\*)\\s*(non-?\\s?compliant|\\^|(fix|edit|quick-?fix)\\s?@).*");

  private final GoFile file;
  private final List<ExpectedRange> ranges = new ArrayList<>();
  private final List<Comment> others = new ArrayList<>();
  private final List<String> wanted = new ArrayList<>();
  private final List<String> titled = new ArrayList<>();
  private final List<String> edited = new ArrayList<>();
  private int noncompliant;

  private Expectations(GoFile file) {
    this.file = file;
  }

  /** The expectations of a case. */
  static Expectations of(GoFile file) {
    Expectations read = new Expectations(file);
    file.comments().stream().filter(comment -> isTestComment(file, comment)).forEach(read::add);
    read.expectComplete();
    return read;
  }

  /** Whether a comment is meant for the test kit. */
  static boolean isTestComment(GoFile file, Comment comment) {
    return SUSPECT.matcher(text(file, comment)).matches();
  }

  private static String text(GoFile file, Comment comment) {
    return file.text().substring(comment.start(), comment.end()).stripTrailing();
  }

  private void add(Comment comment) {
    String text = text(file, comment);
    Matcher issue = NONCOMPLIANT.matcher(text);
    Matcher fix = FIX.matcher(text);
    Matcher edit = EDIT.matcher(text);
    if (ExpectedRange.isOne(text)) {
      ranges.add(ExpectedRange.of(file, comment));
      return;
    } else if (issue.matches()) {
      noncompliant++;
      wanted.addAll(
          issue.group("ids") == null ? List.of() : List.of(issue.group("ids").split(",")));
    } else if (fix.matches()) {
      titled.add(fix.group("id"));
    } else if (edit.matches()) {
      edited.add(edit.group("id"));
    } else {
      throw MalformedExpectation.at(file, comment.start(), "not an expectation: " + text);
    }
    others.add(comment);
  }

  private void expectComplete() {
    long primary = ranges.stream().filter(ExpectedRange::isPrimary).count();
    if (primary != noncompliant) {
      String counts = noncompliant + " Noncompliant, but " + primary + " primary ranges (^^^)";
      throw MalformedExpectation.at(file, 0, counts);
    }
    if (!sorted(wanted).equals(sorted(titled))
        || !sorted(wanted).equals(sorted(edited.stream().distinct().toList()))) {
      String ids = "quickfixes=" + wanted + ", fix@" + titled + ", edit@" + edited;
      throw MalformedExpectation.at(file, 0, "these must name the same fixes: " + ids);
    }
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }

  /** Whether the case expects findings. */
  boolean any() {
    return noncompliant > 0;
  }

  /** Number of fixes expected. */
  int fixes() {
    return wanted.size();
  }

  /** Tells Sonar's test kit what is expected. */
  void tell(SingleFileVerifier verifier) {
    for (Comment comment : others) {
      var at = file.text().range(comment.start(), comment.end());
      verifier.addComment(at.line(), at.column(), text(file, comment), 2, 0);
    }
    ranges.forEach(range -> verifier.addComment(range.line(), 1, range.comment(), 2, 0));
  }
}
