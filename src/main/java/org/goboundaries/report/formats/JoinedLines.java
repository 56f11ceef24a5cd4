package org.goboundaries.report.formats;

import java.util.regex.Pattern;

/** Markdown with each paragraph on one line: GitHub shows each break of a line as a break. */
final class JoinedLines {
  private static final String FENCE = "```";

  /** What begins a block of its own, so that it must not be joined to the line above. */
  private static final Pattern BEGINNING = Pattern.compile("(?:[-*+>|#]|\\d+[.)]|<| {4}|\\t).*");

  private final StringBuilder joined = new StringBuilder();
  private boolean isOpen;
  private boolean isCode;

  private JoinedLines() {}

  static String of(String markdown) {
    JoinedLines lines = new JoinedLines();
    markdown.lines().forEach(lines::add);
    return lines.joined.toString().strip();
  }

  private void add(String line) {
    boolean isFence = line.stripLeading().startsWith(FENCE);
    boolean isText = !isFence && !isCode && !line.isBlank();
    if (isOpen && isText && !BEGINNING.matcher(line).matches()) {
      joined.append(' ').append(line.strip());
    } else {
      joined.append(joined.isEmpty() ? "" : "\n").append(line);
    }
    isCode ^= isFence;
    isOpen = isText && !line.startsWith("#") && !line.startsWith("|");
  }
}
