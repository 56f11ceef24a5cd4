package org.goboundaries.testkit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goboundaries.analysis.Confidence;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.source.TextRange;

/**
 * All of a finding as text, so that what is expected and what is found can be compared by the eye.
 *
 * @param path the file
 * @param range the primary range
 * @param text the message, then a line for each step, further place, fix and edit
 */
record Outline(String path, TextRange range, String text) {

  /** The outline of something found; {@code name} says how a file is called. */
  static Outline of(Finding finding, Function<SourceText, String> name) {
    List<String> lines = new ArrayList<>();
    lines.add(message(finding.message(), finding.confidence() == Confidence.LIKELY));
    int number = 0;
    for (Location step : finding.path()) {
      number++;
      lines.add(step(number, name.apply(step.text()), step.range(), step.message()));
    }
    finding.places().stream()
        .map(RelatedPlace::location)
        .map(at -> place(name.apply(at.text()), at.range(), at.message()))
        .sorted()
        .forEach(lines::add);
    for (Fix fix : finding.fixes()) {
      lines.add(fix(fix.title()));
      for (TextEdit edit : fix.edits()) {
        TextRange range = finding.primary().text().range(edit.start(), edit.end());
        lines.add(edit(range, edit.text()));
      }
    }
    Location primary = finding.primary();
    return new Outline(name.apply(primary.text()), primary.range(), String.join("\n", lines));
  }

  static String message(String message, boolean isLikely) {
    return message + (isLikely ? " [[likely]]" : "");
  }

  static String step(int number, String path, TextRange at, String message) {
    return "  step " + number + " " + path + " " + place(at) + " " + message;
  }

  /** Which of the further places is told first doesn't matter. */
  static String place(String path, TextRange at, String message) {
    return "  also " + path + " " + place(at) + " " + message;
  }

  static String fix(String title) {
    return "  fix " + title;
  }

  static String edit(TextRange at, String text) {
    return "    edit " + place(at) + " {{" + text + "}}";
  }

  private static String place(TextRange at) {
    return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
  }

  /** Outlines in the order of the files and lines. */
  static String text(List<Outline> outlines) {
    return outlines.stream()
        .sorted(
            comparing(Outline::path)
                .thenComparing(Outline::range, comparingInt(TextRange::line))
                .thenComparing(Outline::range, comparingInt(TextRange::column))
                .thenComparing(Outline::text))
        .map(Outline::toString)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return path + " " + place(range) + " " + text;
  }
}
