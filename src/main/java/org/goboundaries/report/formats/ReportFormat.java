package org.goboundaries.report.formats;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.goboundaries.report.Report;
import org.goboundaries.report.TextReport;
import org.goboundaries.report.TextStyle;
import org.goboundaries.report.html.HtmlReport;
import org.goboundaries.report.html.PageFacts;

/** A form of reports that the user may ask for. */
public enum ReportFormat {
  TEXT,
  GITHUB,
  SARIF,
  GITLAB,
  JSON,
  CHECKSTYLE,
  RDJSON,
  RDJSONL,
  HTML;

  /** Its name on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(ReportFormat::key).toList();
  }

  /** Whether each finding is of use by itself, so that it is written at once. */
  public boolean isLines() {
    return this == TEXT || this == GITHUB;
  }

  /** A report of this form. A class is loaded only where its form is asked for. */
  public Report report(Writer out, TextStyle style, Setting setting) {
    return switch (this) {
      case TEXT -> new TextReport(out, style);
      case GITHUB -> new GitHubReport(out, setting);
      case SARIF -> new SarifReport(out, setting);
      case GITLAB -> new GitLabReport(out, setting);
      case JSON -> new JsonReport(out, setting);
      case CHECKSTYLE -> new CheckstyleReport(out, setting);
      case RDJSON -> new RdjsonReport(out, setting, false);
      case RDJSONL -> new RdjsonReport(out, setting, true);
      case HTML -> new HtmlReport(out, page(setting));
    };
  }

  private static PageFacts page(Setting setting) {
    RuleFacts facts = setting.facts();
    return new PageFacts(setting.root()::path, facts::severity, facts::page, setting.version());
  }
}
