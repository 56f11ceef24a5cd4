package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * Reads comments that say that findings are not wanted: {@code //nolint} with or without names as
 * golangci-lint reads it, {@code //lint:ignore} and {@code //lint:file-ignore} as staticcheck does,
 * and {@code NOSONAR}. A comment speaks of its own line, and of the next one where it stands alone.
 */
final class SuppressionReader {
  private static final String NO_SONAR = "NOSONAR";
  private static final String IGNORE = "lint:ignore";
  private static final String FILE_IGNORE = "lint:file-ignore";
  private static final Pattern NOLINT = Pattern.compile("(?s)nolint\\b:?(?<names>.*)");

  private final SourceText text;
  private final List<Suppression> found = new ArrayList<>();

  private SuppressionReader(SourceText text) {
    this.text = text;
  }

  static List<Suppression> of(GoFile file) {
    SuppressionReader reader = new SuppressionReader(file.text());
    for (Directive directive : file.directives()) {
      reader.add(directive);
    }
    for (Comment comment : file.comments()) {
      reader.addNoSonar(comment);
    }
    return reader.found;
  }

  /**
   * Those of the C in a file: {@code // nolint} and {@code NOSONAR} in comments of both kinds,
   * blanks allowed.
   */
  static List<Suppression> ofC(SourceText text, List<CComment> comments) {
    SuppressionReader reader = new SuppressionReader(text);
    for (CComment comment : comments) {
      boolean isBlock = text.bytes()[comment.start() + 1] == '*';
      Comment same = new Comment(comment.start(), comment.end(), isBlock);
      Matcher nolint = NOLINT.matcher(reader.body(same));
      if (nolint.matches()) {
        reader.addNolint(same, nolint.group("names"));
      } else {
        reader.addNoSonar(same);
      }
    }
    return reader.found;
  }

  private void add(Directive directive) {
    switch (directive.name()) {
      case "nolint" -> addNolint(directive.comment(), directive.arguments());
      case IGNORE -> addIgnore(directive, false);
      case FILE_IGNORE -> addIgnore(directive, true);
      default -> {
        // speaks of something else
      }
    }
  }

  /** Names end at the reason; without a name every linter is meant. */
  private void addNolint(Comment comment, String arguments) {
    int end = arguments.indexOf("//");
    String list = end < 0 ? arguments : arguments.substring(0, end);
    String reason = end < 0 ? "" : arguments.substring(end + 2).strip();
    Set<String> names = list.isBlank() ? Set.of(Suppression.ALL) : names(list);
    found.add(suppression(comment, Suppression.NOLINT, names, reason));
  }

  /** Without a reason staticcheck takes it for a mistake. */
  private void addIgnore(Directive directive, boolean isOfFile) {
    String[] parts = directive.arguments().split("\\s+", 2);
    if (parts.length == 2) {
      String word = "//" + directive.name();
      Suppression ignore = suppression(directive.comment(), word, names(parts[0]), parts[1]);
      found.add(isOfFile ? ignore.everywhere() : ignore);
    }
  }

  /** Sonar's own analysers take the word in any case, with text after it. */
  private void addNoSonar(Comment comment) {
    String body = body(comment);
    if (body.regionMatches(true, 0, NO_SONAR, 0, NO_SONAR.length())) {
      String reason = body.substring(NO_SONAR.length()).strip();
      found.add(suppression(comment, NO_SONAR, Set.of(Suppression.ALL), reason));
    }
  }

  private static Set<String> names(String list) {
    Set<String> names = new HashSet<>();
    for (String name : list.split(",")) {
      names.add(name.strip().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private Suppression suppression(Comment comment, String word, Set<String> names, String reason) {
    LineTable lines = text.lines();
    int first = lines.line(comment.start());
    int last = isAlone(comment) ? lines.line(comment.end()) + 1 : first;
    return new Suppression(comment, word, names, reason, first, last);
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

  private String body(Comment comment) {
    int end = comment.end() - (comment.block() ? 2 : 0);
    return text.substring(comment.start() + 2, Math.max(comment.start() + 2, end)).strip();
  }
}
