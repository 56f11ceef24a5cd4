package org.goboundaries.catalog;

import java.util.Locale;

/** A rule's page for a terminal: lines of at most 80 columns, examples indented. */
public final class PlainText {
  private PlainText() {}

  /** The whole page. */
  public static String of(RulePage page) {
    StringBuilder text = new StringBuilder();
    text.append(page.key()).append(": ").append(page.title()).append('\n');
    text.append(facts(page)).append('\n');
    for (Section section : page.sections()) {
      text.append('\n');
      if (!section.title().isEmpty()) {
        text.append(section.title().toUpperCase(Locale.ROOT)).append("\n\n");
      }
      PlainBlocks.of(section.markdown()).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private static String facts(RulePage page) {
    String quality = page.quality().name().toLowerCase(Locale.ROOT);
    String severity = page.severity().name().toLowerCase(Locale.ROOT);
    String active = page.active() ? "on" : "off by default";
    return "%s, %s severity, %s, since %s".formatted(quality, severity, active, page.since());
  }
}
