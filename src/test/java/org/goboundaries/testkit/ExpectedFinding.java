package org.goboundaries.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goboundaries.source.TextRange;
import org.goboundaries.syntax.Comment;

/** A finding that the comments of a case describe, in the making. */
final class ExpectedFinding {
  private final CaseFile file;
  private final Comment comment;
  private final TextRange range;
  private final String message;
  private final List<String> fixes;
  private final Map<Integer, String> steps = new TreeMap<>();
  private final List<String> places = new ArrayList<>();

  ExpectedFinding(
      CaseFile file, Comment comment, TextRange range, String message, List<String> fixes) {
    this.file = file;
    this.comment = comment;
    this.range = range;
    this.message = message;
    this.fixes = fixes;
  }

  /** A step or a further place in any file. */
  void add(CaseFile in, Comment at, TextRange where, ExpectedRange.Step step) {
    String path = in.text().path();
    if (step.isPlace()) {
      places.add(Outline.place(path, where, step.text()));
      return;
    }
    String text = Outline.step(step.number(), path, where, step.text());
    if (steps.putIfAbsent(step.number(), text) != null) {
      throw MalformedExpectation.at(in, at.start(), "a second step " + step.number());
    }
  }

  Outline outline() {
    List<String> lines = new ArrayList<>();
    lines.add(message);
    for (int number = 1; number <= steps.size(); number++) {
      String step = steps.get(number);
      if (step == null) {
        throw MalformedExpectation.at(file, comment.start(), "there is no step " + number);
      }
      lines.add(step);
    }
    places.stream().sorted().forEach(lines::add);
    lines.addAll(fixes);
    return new Outline(file.text().path(), range, String.join("\n", lines));
  }
}
