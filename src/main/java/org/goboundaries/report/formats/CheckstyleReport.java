package org.goboundaries.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.analysis.Finding;
import org.goboundaries.catalog.Severity;
import org.goboundaries.report.Completion;

/** The XML of Checkstyle, which many tools read; columns in UTF-16 units. */
final class CheckstyleReport extends WholeReport {
  private static final char REPLACEMENT = 0xFFFD;

  private final Writer out;
  private final Setting setting;

  CheckstyleReport(Writer out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  List<String> write(List<Finding> all, Completion completion) throws IOException {
    Map<String, List<Finding>> byPath = new LinkedHashMap<>();
    for (Finding finding : all) {
      String path = setting.root().path(finding.primary().text().path());
      byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(finding);
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    for (Map.Entry<String, List<Finding>> file : byPath.entrySet()) {
      out.append("  <file name=\"").append(escaped(file.getKey())).append("\">\n");
      for (Finding finding : file.getValue()) {
        add(finding);
      }
      out.append("  </file>\n");
    }
    out.append("</checkstyle>\n");
    return List.of();
  }

  private void add(Finding finding) throws IOException {
    out.append("    <error line=\"").append(String.valueOf(finding.primary().line()));
    out.append("\" column=\"").append(String.valueOf(finding.primary().range().column()));
    out.append("\" severity=\"").append(severity(setting.facts().severity(finding)));
    out.append("\" message=\"").append(escaped(finding.message()));
    out.append("\" source=\"go-boundaries.").append(escaped(finding.rule())).append("\"/>\n");
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "info";
    };
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      switch (at) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\t', '\n', '\r' -> escaped.append("&#").append((int) at).append(';');
        default -> escaped.append(at < ' ' || at >= 0xFFFE ? REPLACEMENT : at);
      }
    }
    return escaped.toString();
  }
}
