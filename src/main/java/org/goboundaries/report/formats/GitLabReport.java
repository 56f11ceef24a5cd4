package org.goboundaries.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.catalog.Severity;
import org.goboundaries.report.Completion;

/** A report of code quality as GitLab reads it. */
final class GitLabReport extends WholeReport {
  private final Writer out;
  private final Setting setting;

  GitLabReport(Writer out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  List<String> write(List<Finding> all, Completion completion) throws IOException {
    Fingerprints fingerprints = new Fingerprints(setting.root());
    JsonText json = new JsonText(out, 1).array();
    for (Finding finding : all) {
      json.object();
      json.put("description", finding.rule() + ": " + finding.message());
      json.put("check_name", finding.rule());
      json.put("fingerprint", fingerprints.of(finding));
      json.put("severity", severity(setting.facts().severity(finding)));
      json.object("location");
      json.put("path", setting.root().path(finding.primary().text().path()));
      json.object("lines").put("begin", finding.primary().line()).end();
      json.end().end();
    }
    json.end();
    out.append('\n');
    return List.of();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
    };
  }
}
