package org.goboundaries.report.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.catalog.PlainText;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Section;
import org.goboundaries.catalog.Severity;

/** The rules that ran, as GitHub's pages show them. */
final class SarifRules {
  /** GitHub drops what is longer. */
  private static final int LONGEST = 1024;

  private static final int TAGS = 10;

  private final RuleFacts facts;
  private final List<String> keys;
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifRules(List<String> keys, RuleFacts facts) {
    this.facts = facts;
    this.keys = keys.stream().sorted().distinct().toList();
    for (int i = 0; i < this.keys.size(); i++) {
      indexes.put(this.keys.get(i), i);
    }
  }

  /** Which of the rules has a key. */
  int index(String key) {
    return indexes.getOrDefault(key, -1);
  }

  /** {@code error}, {@code warning} or {@code note}. */
  static String level(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  void writeTo(JsonText json) throws IOException {
    json.array("rules");
    for (String key : keys) {
      add(facts.page(key), json.object());
    }
    json.end();
  }

  private static void add(RulePage page, JsonText json) throws IOException {
    json.put("id", page.key());
    json.object("shortDescription").put("text", page.title()).end();
    json.object("fullDescription").put("text", gist(page)).end();
    json.object("help");
    json.put("text", PlainText.unfilled(page.sections()));
    json.put("markdown", markdown(page.sections())).end();
    json.object("defaultConfiguration").put("level", level(page.severity())).end();
    json.object("properties");
    json.put("precision", "very-high");
    json.put("problem.severity", problem(page.severity()));
    json.array("tags");
    for (String tag : tags(page)) {
      json.add(tag);
    }
    json.end().end().end();
  }

  private static String problem(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "recommendation";
    };
  }

  /** The text before the first heading, as many of its sentences as fit. */
  private static String gist(RulePage page) {
    String text = PlainText.unfilled(page.sections().subList(0, 1)).replaceAll("\\s*\\n\\s*", " ");
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(". ", LONGEST - 2);
    return end > 0 ? text.substring(0, end + 1) : text.substring(0, LONGEST - 1) + "…";
  }

  private static String markdown(List<Section> sections) {
    StringBuilder text = new StringBuilder();
    for (Section section : sections) {
      if (!section.title().isEmpty()) {
        text.append("## ").append(section.title()).append("\n\n");
      }
      text.append(JoinedLines.of(section.markdown())).append("\n\n");
    }
    return text.toString().strip();
  }

  private static List<String> tags(RulePage page) {
    List<String> tags = new ArrayList<>(page.tags());
    page.cwe().forEach(number -> tags.add("external/cwe/cwe-" + number));
    return tags.subList(0, Math.min(TAGS, tags.size()));
  }
}
