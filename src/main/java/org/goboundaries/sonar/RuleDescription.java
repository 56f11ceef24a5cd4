package org.goboundaries.sonar;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Section;
import org.sonar.api.server.rule.RuleDescriptionSection;

/** A rule's page in the parts that Sonar shows as tabs: why, how to fix it, and what to read. */
final class RuleDescription {
  private static final Predicate<Section> EXAMPLE =
      section -> section.title().equals("Noncompliant") || section.title().equals("Compliant");
  private static final Predicate<Section> SOURCES = section -> section.title().equals("See also");

  private RuleDescription() {}

  /** The whole page, for who shows no tabs. */
  static String whole(RulePage page) {
    return html(page, "h2", section -> true);
  }

  /** The tabs that have something in them. */
  static List<RuleDescriptionSection> sections(RulePage page) {
    List<RuleDescriptionSection> sections = new ArrayList<>();
    add(sections, "root_cause", html(page, "h3", EXAMPLE.or(SOURCES).negate()));
    add(sections, "how_to_fix", html(page, "h3", EXAMPLE));
    add(sections, "resources", sources(page));
    return sections;
  }

  private static void add(List<RuleDescriptionSection> sections, String key, String html) {
    if (!html.isEmpty()) {
      sections.add(RuleDescriptionSection.builder().sectionKey(key).htmlContent(html).build());
    }
  }

  /** The tab is heading enough. */
  private static String sources(RulePage page) {
    return page.sections().stream().filter(SOURCES).map(Section::html).collect(joining());
  }

  private static String html(RulePage page, String heading, Predicate<Section> wanted) {
    return page.sections().stream()
        .filter(wanted)
        .map(section -> heading(section, heading) + section.html())
        .collect(joining());
  }

  /** Titles of pages are ours and have nothing in them that HTML would take for its own. */
  private static String heading(Section section, String tag) {
    return section.title().isEmpty() ? "" : "<" + tag + ">" + section.title() + "</" + tag + ">\n";
  }
}
