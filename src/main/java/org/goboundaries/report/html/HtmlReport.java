package org.goboundaries.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Report;

/**
 * One page with all findings, which needs nothing but itself: no network, and no script but for the
 * filters. Its policy forbids all other scripts and styles, should text ever become markup.
 */
public final class HtmlReport implements Report {
  private final Writer out;
  private final PageFacts facts;
  private final Map<String, List<Finding>> byFile = new TreeMap<>();

  /** A page that goes to {@code out}. */
  public HtmlReport(Writer out, PageFacts facts) {
    this.out = out;
    this.facts = facts;
  }

  @Override
  public void add(FileResult result) {
    for (Finding finding : result.findings()) {
      String path = facts.paths().apply(finding.primary().text().path());
      byFile.computeIfAbsent(path, key -> new ArrayList<>()).add(finding);
    }
  }

  @Override
  public List<String> finish(Completion completion) throws IOException {
    Markup page = new Markup(out);
    Overview overview = new Overview(byFile, facts);
    PageFrame.begin(page, overview.title());
    overview.write(completion, page);
    page.begin("main", "id", "findings");
    int file = 0;
    int number = 0;
    for (Map.Entry<String, List<Finding>> entry : byFile.entrySet()) {
      file++;
      page.begin("section", "class", "file", "id", "file" + file, "data-file", entry.getKey());
      page.element("h2", entry.getKey());
      for (Finding finding : entry.getValue()) {
        number++;
        new FindingArticle(finding, facts, number, page).write();
      }
      page.endLine();
    }
    page.endLine();
    if (!byFile.isEmpty()) {
      RuleSections.write(overview.byRule().keySet(), facts, page);
    }
    PageFrame.end(page, facts.version());
    return List.of();
  }
}
