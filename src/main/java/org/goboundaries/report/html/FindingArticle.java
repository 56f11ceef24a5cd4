package org.goboundaries.report.html;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goboundaries.analysis.Confidence;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.source.SourceText;

/**
 * One finding: what it says, its steps as a list, and the source around them, each file in a panel
 * of its own.
 */
final class FindingArticle {
  /** More other places than these are shown on request. */
  private static final int FEW = 5;

  private final Finding finding;
  private final PageFacts facts;
  private final String id;
  private final Markup page;

  FindingArticle(Finding finding, PageFacts facts, int number, Markup page) {
    this.finding = finding;
    this.facts = facts;
    this.id = "f" + number;
    this.page = page;
  }

  void write() throws IOException {
    String severity = facts.severity().apply(finding).name().toLowerCase(Locale.ROOT);
    page.begin("article", "id", id, "data-rule", finding.rule(), "data-severity", severity);
    page.begin("h3").element("a", finding.message(), "href", "#" + id).endLine();
    page.begin("p", "class", "facts");
    page.element("span", severity, "class", "severity " + severity);
    page.text(" ").element("a", finding.rule(), "href", "#rule-" + finding.rule());
    if (finding.confidence() == Confidence.LIKELY) {
      page.text(" ").element("span", "likely", "class", "likely");
    }
    page.text(" ").element("span", position(finding.primary()), "class", "at").endLine();
    writeSteps();
    writePanels();
    writePlaces();
    for (Fix fix : finding.fixes()) {
      page.begin("p", "class", "fix").element("b", "Fix:").text(" " + fix.title() + " (");
      page.element("code", "--fix").text(" applies it)").endLine();
    }
    page.endLine();
  }

  private String position(Location at) {
    return facts.paths().apply(at.text().path()) + ":" + at.line() + ":" + at.byteColumn();
  }

  private void writeSteps() throws IOException {
    if (finding.path().isEmpty()) {
      return;
    }
    page.begin("ol", "class", "steps");
    int number = 0;
    for (Location step : finding.path()) {
      number++;
      page.begin("li").element("a", step.message(), "href", "#" + id + "s" + number);
      page.text(" ").element("span", shortly(step), "class", "at").endLine();
    }
    page.endLine();
  }

  /** The file only where it is another one. */
  private String shortly(Location at) {
    boolean isHere = at.text().path().equals(finding.primary().text().path());
    return isHere ? "line " + at.line() : position(at);
  }

  private void writePanels() throws IOException {
    Map<SourceText, SourcePanel> panels = new LinkedHashMap<>();
    add(Mark.of(finding.primary(), "", "reported here", id + "s0"), panels);
    int number = 0;
    for (Location step : finding.path()) {
      number++;
      add(Mark.of(step, String.valueOf(number), step.message(), id + "s" + number), panels);
    }
    page.begin("div", "class", "panels");
    for (Map.Entry<SourceText, SourcePanel> panel : panels.entrySet()) {
      panel.getValue().writeTo(page, facts.paths().apply(panel.getKey().path()));
    }
    page.endLine();
  }

  private static void add(Mark mark, Map<SourceText, SourcePanel> panels) {
    panels.computeIfAbsent(mark.text(), SourcePanel::new).add(mark);
  }

  private void writePlaces() throws IOException {
    List<RelatedPlace> places = finding.places();
    if (places.isEmpty()) {
      return;
    }
    String title = places.size() == 1 ? "1 other place" : places.size() + " other places";
    if (places.size() <= FEW) {
      page.begin("details", "class", "places", "open", "open");
    } else {
      page.begin("details", "class", "places");
    }
    page.element("summary", title).begin("ul");
    for (RelatedPlace place : places) {
      Location at = place.location();
      page.begin("li").element("span", position(at), "class", "at").text(" " + at.message());
      Mark mark = Mark.of(at, "", "", "");
      String line = Mark.content(at.text(), at.line());
      int indent = Math.min(mark.start(), line.length() - line.stripLeading().length());
      page.empty("br").begin("code");
      new MarkedLine(line, indent, List.of(mark)).writeTo(page, indent);
      page.end().endLine();
    }
    page.end().endLine();
  }
}
