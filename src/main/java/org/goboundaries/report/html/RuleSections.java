package org.goboundaries.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Section;

/** What the pages of the rules say that have findings. */
final class RuleSections {
  private RuleSections() {}

  static void write(Set<String> keys, PageFacts facts, Markup page) throws IOException {
    page.begin("section", "id", "rules", "aria-labelledby", "rules-title");
    page.element("h2", "The rules", "id", "rules-title");
    for (String key : keys) {
      write(facts.rules().apply(key), page);
    }
    page.endLine();
  }

  private static void write(RulePage rule, Markup page) throws IOException {
    page.begin("section", "class", "rule", "id", "rule-" + rule.key());
    page.element("h3", rule.title());
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    page.begin("p", "class", "facts").element("code", rule.key());
    page.text(", " + severity + " severity").endLine();
    List<Section> sections = rule.sections();
    page.raw(sections.get(0).html());
    page.begin("details").element("summary", "Examples, exceptions and limits");
    for (Section section : sections.subList(1, sections.size())) {
      page.element("h4", section.title()).raw(section.html());
    }
    page.end().endLine();
  }
}
