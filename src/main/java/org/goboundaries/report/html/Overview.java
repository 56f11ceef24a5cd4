package org.goboundaries.report.html;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goboundaries.analysis.Finding;
import org.goboundaries.catalog.Severity;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Summary;

/** The head of the page: what was found in all, where, and filters for those who have scripts. */
final class Overview {
  private final Map<String, List<Finding>> byFile;
  private final Map<String, Integer> byRule = new TreeMap<>();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int findings;

  Overview(Map<String, List<Finding>> byFile, PageFacts facts) {
    this.byFile = byFile;
    for (List<Finding> each : byFile.values()) {
      for (Finding finding : each) {
        findings++;
        byRule.merge(finding.rule(), 1, Integer::sum);
        bySeverity.merge(facts.severity().apply(finding), 1, Integer::sum);
      }
    }
  }

  /** Rules with findings, and how many. */
  Map<String, Integer> byRule() {
    return byRule;
  }

  String title() {
    return count(findings, "finding") + " - Go Boundaries";
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  void write(Completion completion, Markup page) throws IOException {
    page.begin("a", "class", "skip", "href", "#findings").text("To the findings").endLine();
    page.begin("header").element("p", "Go Boundaries", "class", "product");
    page.element("h1", count(findings, "finding"));
    Summary summary = completion.summary();
    String where = findings == 0 ? "" : "in " + count(byFile.size(), "file") + "; ";
    page.begin("p").text(where + "analysed: " + count(summary.files(), "file") + " with ");
    page.text(String.format(Locale.ROOT, "%,d", summary.lines()) + " lines");
    page.text(summary.generated() == 0 ? "" : ", " + summary.generated() + " generated left out");
    page.endLine();
    writeProblems(completion.problems(), page);
    page.endLine();
    if (findings > 0) {
      writeContents(page);
      writeFilters(page);
    }
  }

  private static void writeProblems(List<String> problems, Markup page) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    page.begin("div", "class", "problems").element("p", "The analysis is incomplete:").begin("ul");
    for (String problem : problems) {
      page.element("li", problem);
    }
    page.end().endLine();
  }

  private void writeContents(Markup page) throws IOException {
    page.begin("nav", "aria-label", "Contents").begin("details");
    page.element("summary", count(byFile.size(), "file") + " and " + count(byRule.size(), "rule"));
    page.begin("div", "class", "lists").begin("ul");
    int number = 0;
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      number++;
      entry(file.getKey(), "#file" + number, file.getValue().size(), page);
    }
    page.end().begin("ul");
    for (Map.Entry<String, Integer> rule : byRule.entrySet()) {
      entry(rule.getKey(), "#rule-" + rule.getKey(), rule.getValue(), page);
    }
    page.end().end().end().endLine();
  }

  private static void entry(String name, String link, int count, Markup page) throws IOException {
    page.begin("li").element("a", name, "href", link).text(" " + count).end();
  }

  /** Hidden until the script shows them. */
  private void writeFilters(Markup page) throws IOException {
    page.begin("div", "id", "filters", "role", "search", "hidden", "hidden");
    page.begin("fieldset").element("legend", "Severity");
    for (Map.Entry<Severity, Integer> each : bySeverity.entrySet()) {
      String key = each.getKey().name().toLowerCase(Locale.ROOT);
      page.begin("label").empty("input", "type", "checkbox", "value", key, "checked", "checked");
      page.text(" " + key + " (" + each.getValue() + ")").end();
    }
    page.end().begin("label").text("Rule ").begin("select", "id", "rule");
    page.element("option", "all rules", "value", "");
    for (Map.Entry<String, Integer> each : byRule.entrySet()) {
      String shown = each.getKey() + " (" + each.getValue() + ")";
      page.element("option", shown, "value", each.getKey());
    }
    page.end().end().begin("label").text("File ");
    page.empty("input", "id", "file", "type", "search", "placeholder", "part of its path").end();
    page.element("output", "", "id", "shown", "for", "rule file").endLine();
  }
}
