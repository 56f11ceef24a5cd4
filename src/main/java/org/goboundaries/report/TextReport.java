package org.goboundaries.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.goboundaries.analysis.Confidence;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;

/**
 * Findings as the Go tools and compilers write theirs: {@code path:line:column: message [rule]},
 * columns counted in bytes; {@code [rule, likely]} follows what is not certain. On demand the
 * source line follows, marked, then the steps that prove the finding, numbered, and the further
 * places that it concerns, each after "also".
 */
public final class TextReport implements Report {
  private static final String INDENT = "    ";

  private final Writer out;
  private final boolean showSource;
  private final Palette palette;

  /** A report that goes to {@code out}, with or without source lines. */
  public TextReport(Writer out, boolean showSource) {
    this(out, new TextStyle(showSource, false));
  }

  /** A report that goes to {@code out}. */
  public TextReport(Writer out, TextStyle style) {
    this.out = out;
    this.showSource = style.source();
    this.palette = style.colour() ? Palette.COLOURED : Palette.PLAIN;
  }

  /** Flushes, for findings are few and somebody may be waiting for them. */
  @Override
  public void add(FileResult result) throws IOException {
    for (Finding finding : result.findings()) {
      out.append(line(finding, palette)).append('\n');
      if (showSource) {
        addSource(finding);
      }
    }
    if (!result.findings().isEmpty()) {
      out.flush();
    }
  }

  /** A finding as one line. */
  public static String line(Finding finding) {
    return line(finding, Palette.PLAIN);
  }

  private static String line(Finding finding, Palette palette) {
    String likely = finding.confidence() == Confidence.CERTAIN ? "]" : ", likely]";
    return palette.place(Position.of(finding.primary()) + ":")
        + " "
        + TerminalText.of(finding.message())
        + " ["
        + palette.name(finding.rule())
        + likely;
  }

  private void addSource(Finding finding) throws IOException {
    add(Excerpt.of(finding.primary()), INDENT);
    int number = 0;
    for (Location step : finding.path()) {
      number++;
      add(number + ". ", step);
    }
    for (RelatedPlace place : finding.places()) {
      add("also ", place.location());
    }
  }

  private void add(Excerpt excerpt, String indent) throws IOException {
    out.append(indent).append(excerpt.line()).append('\n');
    out.append(indent).append(palette.mark(excerpt.marker())).append('\n');
  }

  /** What is said may quote the source. */
  private void add(String mark, Location at) throws IOException {
    out.append(INDENT).append(mark).append(palette.place(Position.of(at) + ":")).append(' ');
    out.append(TerminalText.of(at.message())).append('\n');
    add(Excerpt.of(at), INDENT + " ".repeat(mark.length()));
  }

  /** Each finding stands for itself. */
  @Override
  public List<String> finish(Completion completion) {
    return List.of();
  }
}
