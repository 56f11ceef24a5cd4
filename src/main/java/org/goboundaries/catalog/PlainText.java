package org.goboundaries.catalog;

import java.util.List;
import java.util.Locale;

/** A rule's page for a terminal: lines of at most 80 columns, examples indented. */
public final class PlainText {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private PlainText() {}

  /** The text of some sections, each paragraph a line: for readers who break lines themselves. */
  public static String unfilled(List<Section> sections) {
    StringBuilder text = new StringBuilder();
    for (Section section : sections) {
      if (!section.title().isEmpty()) {
        text.append(section.title()).append("\n\n");
      }
      PlainBlocks.of(section.markdown(), UNLIMITED).forEach(line -> text.append(line).append('\n'));
      text.append('\n');
    }
    return text.toString().strip();
  }

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
