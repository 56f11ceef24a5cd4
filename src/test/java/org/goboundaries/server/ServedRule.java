package org.goboundaries.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Section;
import org.goboundaries.catalog.Severity;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * What a server shows of a rule.
 *
 * @param name its title
 * @param type BUG ...
 * @param severity as older servers have it
 * @param tags what people filter by, CWE numbers among them
 * @param effort time to mend a finding
 * @param scope where it runs
 * @param sections the keys of the tabs
 * @param text the text of the tabs, without what is markup
 * @param impacts qualities and severities, and the attribute; empty on older servers
 */
record ServedRule(
    String name,
    String type,
    String severity,
    Set<String> tags,
    String effort,
    String scope,
    Set<String> sections,
    Set<String> text,
    Map<String, String> impacts) {

  /** What should be shown. */
  static ServedRule of(RulePage page, Release release) {
    Map<String, String> impacts = new TreeMap<>();
    if (release.hasImpacts()) {
      impacts.put(page.quality().name(), page.severity().name());
      impacts.put("attribute", page.attribute().name());
    }
    Set<String> text = new TreeSet<>();
    page.sections().stream().map(Section::html).forEach(html -> text.addAll(words(html)));
    return new ServedRule(
        page.title(),
        page.type().name(),
        severity(page.severity()),
        new TreeSet<>(page.tags()),
        page.cost(),
        page.scope().name(),
        new TreeSet<>(List.of("root_cause", "how_to_fix", "resources")),
        text,
        impacts);
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case HIGH -> "CRITICAL";
      case MEDIUM -> "MAJOR";
      case LOW -> "MINOR";
    };
  }

  /** What is shown. */
  static ServedRule of(JSONObject rule, Release release) {
    Map<String, String> impacts = new TreeMap<>();
    for (Object item : rule.optJSONArray("impacts", new JSONArray())) {
      JSONObject impact = (JSONObject) item;
      impacts.put(impact.getString("softwareQuality"), impact.getString("severity"));
    }
    if (release.hasImpacts()) {
      impacts.put("attribute", rule.getString("cleanCodeAttribute"));
    }
    Set<String> keys = new TreeSet<>();
    Set<String> text = new TreeSet<>();
    for (Object item : rule.getJSONArray("descriptionSections")) {
      keys.add(((JSONObject) item).getString("key"));
      text.addAll(words(((JSONObject) item).getString("content")));
    }
    Set<String> tags = new TreeSet<>();
    rule.getJSONArray("sysTags").forEach(tag -> tags.add(tag.toString()));
    return new ServedRule(
        rule.getString("name"),
        rule.getString("type"),
        rule.getString("severity"),
        tags,
        rule.getString("remFnBaseEffort"),
        rule.getString("scope").toUpperCase(Locale.ROOT),
        keys,
        text,
        impacts);
  }

  /** Headings of sections are added on the way, so single words are compared, as a set. */
  private static Set<String> words(String html) {
    String plain = html.replaceAll("<h[23]>[^<]*</h[23]>", " ").replaceAll("<[^>]*>", " ");
    return new TreeSet<>(List.of(plain.strip().split("\\s+")));
  }
}
