package org.goboundaries.report;

import java.io.IOException;
import java.io.Writer;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;

/**
 * Findings as the Go tools and compilers write theirs: {@code path:line:column: message [rule]},
 * columns counted in bytes. On demand the source line follows, marked, and the steps that prove the
 * finding.
 */
public final class TextReport implements Report {
  private static final String INDENT = "    ";

  private final Writer out;
  private final boolean showSource;

  /** A report that goes to {@code out}, with or without source lines. */
  public TextReport(Writer out, boolean showSource) {
    this.out = out;
    this.showSource = showSource;
  }

  /** Flushes, for findings are few and somebody may be waiting for them. */
  @Override
  public void add(FileResult result) throws IOException {
    for (Finding finding : result.findings()) {
      out.append(Position.of(finding.primary())).append(": ");
      out.append(message(finding.primary())).append(" [").append(finding.rule()).append("]\n");
      if (showSource) {
        addSource(finding);
      }
    }
    if (!result.findings().isEmpty()) {
      out.flush();
    }
  }

  private void addSource(Finding finding) throws IOException {
    Excerpt excerpt = Excerpt.of(finding.primary());
    out.append(INDENT).append(excerpt.line()).append('\n');
    out.append(INDENT).append(excerpt.marker()).append('\n');
    for (Location step : finding.secondary()) {
      out.append(INDENT).append(Position.of(step)).append(": ").append(message(step)).append('\n');
    }
  }

  /** It may quote the source. */
  private static String message(Location location) {
    return TerminalText.of(location.message());
  }

  @Override
  public void finish() {
    // Each finding stands for itself.
  }
}
