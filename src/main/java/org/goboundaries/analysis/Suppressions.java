package org.goboundaries.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.cgo.CComment;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.Directive;
import org.goboundaries.syntax.GoFile;

/**
 * Where a file's comments say that findings are not wanted: {@code //nolint} with or without names
 * as golangci-lint reads it, and {@code NOSONAR}. A comment speaks of its own line, and of the next
 * one where it stands alone.
 */
final class Suppressions {
  private static final String ALL = "all";
  private static final String PRODUCT = "go-boundaries";
  private static final String NO_SONAR = "NOSONAR";
  private static final Pattern NOLINT = Pattern.compile("(?s)nolint\\b:?(?<names>.*)");

  private final SourceText text;
  private final Map<Integer, Set<String>> namesByLine = new HashMap<>();

  private Suppressions(SourceText text) {
    this.text = text;
  }

  static Suppressions of(GoFile file) {
    Suppressions found = new Suppressions(file.text());
    for (Directive directive : file.directives()) {
      if (directive.name().equals("nolint")) {
        found.add(directive.comment(), names(directive.arguments()));
      }
    }
    for (Comment comment : file.comments()) {
      if (found.isNoSonar(comment)) {
        found.add(comment, Set.of(ALL));
      }
    }
    return found;
  }

  /**
   * Those of the C in a file: {@code // nolint} and {@code NOSONAR} in comments of both kinds,
   * blanks allowed.
   */
  static Suppressions ofC(SourceText text, List<CComment> comments) {
    Suppressions found = new Suppressions(text);
    for (CComment comment : comments) {
      Comment same = new Comment(comment.start(), comment.end(), found.isBlock(comment));
      Matcher nolint = NOLINT.matcher(found.body(same));
      if (nolint.matches()) {
        found.add(same, names(nolint.group("names")));
      } else if (found.isNoSonar(same)) {
        found.add(same, Set.of(ALL));
      }
    }
    return found;
  }

  private boolean isBlock(CComment comment) {
    return text.bytes()[comment.start() + 1] == '*';
  }

  /** Whether findings of a rule are not wanted on a line. */
  boolean cover(String rule, int line) {
    Set<String> names = namesByLine.getOrDefault(line, Set.of());
    return names.contains(ALL) || names.contains(PRODUCT) || names.contains(rule);
  }

  private void add(Comment comment, Set<String> names) {
    LineTable lines = text.lines();
    add(lines.line(comment.start()), names);
    if (isAlone(comment)) {
      add(lines.line(comment.end()) + 1, names);
    }
  }

  private void add(int line, Set<String> names) {
    namesByLine.computeIfAbsent(line, key -> new HashSet<>()).addAll(names);
  }

  /** Looks at the blanks next to the comment only: a line may hold megabytes. */
  private boolean isAlone(Comment comment) {
    int before = comment.start() - 1;
    while (before >= 0 && isBlank(before)) {
      before--;
    }
    int behind = comment.end();
    while (behind < text.length() && isBlank(behind)) {
      behind++;
    }
    return (before < 0 || isLineFeed(before)) && (behind == text.length() || isLineFeed(behind));
  }

  private boolean isBlank(int offset) {
    byte at = text.bytes()[offset];
    return at == ' ' || at == '\t' || at == '\r';
  }

  private boolean isLineFeed(int offset) {
    return text.bytes()[offset] == '\n';
  }

  /** Sonar's own analysers take the word in any case, with text after it. */
  private boolean isNoSonar(Comment comment) {
    String body = body(comment);
    return body.regionMatches(true, 0, NO_SONAR, 0, NO_SONAR.length());
  }

  private String body(Comment comment) {
    int end = comment.end() - (comment.block() ? 2 : 0);
    return text.substring(comment.start() + 2, Math.max(comment.start() + 2, end)).strip();
  }

  /** Names end at the reason; without a name every linter is meant. */
  private static Set<String> names(String arguments) {
    int reason = arguments.indexOf("//");
    String list = reason < 0 ? arguments : arguments.substring(0, reason);
    Set<String> names = new HashSet<>();
    for (String name : list.split(",")) {
      names.add(name.strip().toLowerCase(Locale.ROOT));
    }
    return list.isBlank() ? Set.of(ALL) : names;
  }
}
