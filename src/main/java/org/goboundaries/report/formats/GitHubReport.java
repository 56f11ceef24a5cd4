package org.goboundaries.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.catalog.Severity;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Report;
import org.goboundaries.report.TextReport;
import org.goboundaries.source.TextRange;

/**
 * Commands of GitHub Actions that annotate lines. GitHub shows a few of them only, so each follows
 * its finding as text, which the log keeps.
 */
final class GitHubReport implements Report {
  private static final int SHOWN = 10;

  private final Writer out;
  private final Setting setting;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  GitHubReport(Writer out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  public void add(FileResult result) throws IOException {
    for (Finding finding : result.findings()) {
      out.append(TextReport.line(finding)).append('\n');
      out.append(command(finding)).append('\n');
    }
    if (!result.findings().isEmpty()) {
      out.flush();
    }
  }

  private String command(Finding finding) {
    Severity severity = setting.facts().severity(finding);
    counts.merge(severity, 1, Integer::sum);
    String kind =
        switch (severity) {
          case HIGH -> "error";
          case MEDIUM -> "warning";
          case LOW -> "notice";
        };
    TextRange region = Regions.onFirstLine(finding.primary());
    return "::"
        + kind
        + " file="
        + property(setting.root().path(finding.primary().text().path()))
        + ",line="
        + region.line()
        + ",endLine="
        + region.endLine()
        + ",col="
        + region.column()
        + ",endColumn="
        + region.endColumn()
        + ",title="
        + property(finding.rule())
        + "::"
        + data(finding.message());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public List<String> finish(Completion completion) {
    int hidden = counts.values().stream().mapToInt(count -> Math.max(0, count - SHOWN)).sum();
    return hidden == 0
        ? List.of()
        : List.of(
            "GitHub annotates "
                + SHOWN
                + " errors and "
                + SHOWN
                + " warnings of a step: it won't show "
                + hidden
                + " more, which are in the log");
  }
}
