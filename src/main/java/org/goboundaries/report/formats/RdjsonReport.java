package org.goboundaries.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Location;
import org.goboundaries.catalog.Severity;
import org.goboundaries.report.Completion;
import org.goboundaries.report.TextReport;
import org.goboundaries.source.TextEdit;

/** Diagnostics as reviewdog reads them: all in one object, or one object a line. */
final class RdjsonReport extends WholeReport {
  private final Writer out;
  private final Setting setting;
  private final boolean isLines;

  RdjsonReport(Writer out, Setting setting, boolean isLines) {
    this.out = out;
    this.setting = setting;
    this.isLines = isLines;
  }

  @Override
  List<String> write(List<Finding> all, Completion completion) throws IOException {
    if (isLines) {
      for (Finding finding : all) {
        add(finding, new JsonText(out, 0).object());
        out.append('\n');
      }
      return List.of();
    }
    JsonText json = new JsonText(out, 2).object();
    json.object("source").put("name", "go-boundaries").end();
    json.array("diagnostics");
    for (Finding finding : all) {
      add(finding, json.object());
    }
    json.end().end();
    out.append('\n');
    return List.of();
  }

  private void add(Finding finding, JsonText json) throws IOException {
    Location at = finding.primary();
    json.put("message", finding.message());
    json.object("location").put("path", setting.root().path(at.text().path()));
    range(ByteRange.of(at), json);
    json.end();
    json.put("severity", severity(setting.facts().severity(finding)));
    json.object("code").put("value", finding.rule()).end();
    if (!finding.fixes().isEmpty()) {
      json.array("suggestions");
      for (Fix fix : finding.fixes()) {
        TextEdit edit = MergedEdit.of(fix, at.text());
        json.object();
        range(ByteRange.of(at.text(), edit.start(), edit.end()), json);
        json.put("text", edit.text()).end();
      }
      json.end();
    }
    json.put("original_output", TextReport.line(finding)).end();
  }

  private static void range(ByteRange range, JsonText json) throws IOException {
    json.object("range");
    json.object("start").put("line", range.line()).put("column", range.column()).end();
    json.object("end").put("line", range.endLine()).put("column", range.endColumn()).end();
    json.end();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case HIGH -> "ERROR";
      case MEDIUM -> "WARNING";
      case LOW -> "INFO";
    };
  }
}
