package org.goboundaries.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.syntax.Comment;
import org.jspecify.annotations.Nullable;

/** What the comments of one file expect. */
final class FileExpectations {
  private static final Pattern NONCOMPLIANT =
      Pattern.compile(
          "// Noncompliant(?:@(?<at>[+-]\\d+))? \\{\\{(?<message>((?!\\}\\}).)+)\\}\\}"
              + "(?: \\[\\[(?!\\])(?<likely>likely)?"
              + "(?:(?:(?<=\\[)|(?<!\\[);)path=(?<path>[a-z][\\w-]*))?"
              + "(?:(?:(?<=\\[)|(?<!\\[);)quickfixes=(?<ids>[\\w,-]+))?\\]\\])?");

  private final CaseFile file;
  private final ExpectedFixes fixes;
  private final List<Marked> ranges = new ArrayList<>();
  private final Map<Integer, Noncompliant> noncompliant = new TreeMap<>();

  FileExpectations(CaseFile file) {
    this.file = file;
    this.fixes = new ExpectedFixes(file);
    for (Comment comment : file.comments()) {
      if (Expectations.isTestComment(file, comment)) {
        add(comment, Expectations.text(file, comment));
      }
    }
  }

  private void add(Comment comment, String text) {
    Matcher issue = NONCOMPLIANT.matcher(text);
    if (ExpectedRange.isOne(text)) {
      ranges.add(new Marked(comment, ExpectedRange.of(file, comment)));
    } else if (issue.matches()) {
      int at = issue.group("at") == null ? 0 : Integer.parseInt(issue.group("at"));
      int line = file.text().lines().line(comment.start()) + at;
      if (noncompliant.put(line, new Noncompliant(comment, issue)) != null) {
        throw malformed(comment, "a second finding on one line");
      }
    } else if (!fixes.add(comment, text)) {
      throw malformed(comment, "not an expectation: " + text);
    }
  }

  /** The findings, still without steps; those whose path has a name are put under it. */
  List<ExpectedFinding> findings(Map<String, ExpectedFinding> named) {
    List<ExpectedFinding> found = new ArrayList<>();
    for (Marked marked : ranges) {
      if (marked.range().step() == null) {
        Noncompliant issue = noncompliant.remove(marked.range().range().line());
        if (issue == null) {
          throw malformed(marked.comment(), "no Noncompliant for this range, or two ranges");
        }
        marked.finding = finding(marked, issue, named);
        found.add(marked.finding);
      }
    }
    for (Noncompliant left : noncompliant.values()) {
      throw malformed(left.comment(), "no range (^^^) for this");
    }
    fixes.expectUsed();
    return found;
  }

  private ExpectedFinding finding(
      Marked marked, Noncompliant issue, Map<String, ExpectedFinding> named) {
    var range = marked.range().range();
    List<String> lines = new ArrayList<>();
    issue.ids().forEach(id -> lines.addAll(fixes.lines(id, range.line())));
    boolean isLikely = issue.text().group("likely") != null;
    String message = Outline.message(issue.text().group("message"), isLikely);
    var finding = new ExpectedFinding(file, issue.comment(), range, message, lines);
    String path = issue.text().group("path");
    if (path != null && named.putIfAbsent(path, finding) != null) {
      throw malformed(issue.comment(), "a second path=" + path);
    }
    return finding;
  }

  /** Gives the steps of this file to their findings. */
  void addSteps(Map<String, ExpectedFinding> named) {
    for (int i = 0; i < ranges.size(); i++) {
      Marked marked = ranges.get(i);
      ExpectedRange.Step step = marked.range().step();
      if (step != null) {
        ExpectedFinding owner =
            switch (step.of()) {
              case "<" -> nearest(i, -1);
              case ">" -> nearest(i, 1);
              default -> named.get(step.of());
            };
        if (owner == null) {
          throw malformed(marked.comment(), "a step of no finding");
        }
        owner.add(file, marked.comment(), marked.range().range(), step);
      }
    }
  }

  private @Nullable ExpectedFinding nearest(int from, int direction) {
    for (int i = from; i >= 0 && i < ranges.size(); i += direction) {
      if (ranges.get(i).finding != null) {
        return ranges.get(i).finding;
      }
    }
    return null;
  }

  /** Whether a step belongs to a path of this name. */
  boolean uses(String path) {
    return ranges.stream()
        .map(marked -> marked.range().step())
        .anyMatch(step -> step != null && step.of().equals(path));
  }

  private MalformedExpectation malformed(Comment comment, String problem) {
    return MalformedExpectation.at(file, comment.start(), problem);
  }

  /** A comment with carets, and the finding if these mark one. */
  private static final class Marked {
    private final Comment comment;
    private final ExpectedRange range;
    private @Nullable ExpectedFinding finding;

    Marked(Comment comment, ExpectedRange range) {
      this.comment = comment;
      this.range = range;
    }

    Comment comment() {
      return comment;
    }

    ExpectedRange range() {
      return range;
    }
  }

  /** A comment that says what is wrong with its line. */
  private record Noncompliant(Comment comment, Matcher text) {
    List<String> ids() {
      String ids = text.group("ids");
      return ids == null ? List.of() : List.of(ids.split(","));
    }
  }
}
