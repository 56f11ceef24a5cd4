package org.goboundaries.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.source.SourceText;

/**
 * Tells directives from text, as go/ast does: {@code //[a-z0-9]+:[a-z0-9]}, {@code //line }, {@code
 * //extern } and {@code //export }, without a space after the slashes. A space is forgiven for
 * {@code nolint}, as golangci-lint does.
 */
final class Directives {
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "//(?<name>[a-z0-9]+:[a-z0-9]\\S*|(?:line|extern|export)(?= ))(?:\\s+(?<rest>.*))?",
          Pattern.DOTALL);
  private static final Pattern NOLINT =
      Pattern.compile("//\\s*nolint(?::\\s*(?<rest>.*)|\\s.*)?", Pattern.DOTALL);

  private Directives() {}

  static List<Directive> of(SourceText text, List<Comment> comments) {
    List<Directive> found = new ArrayList<>();
    for (Comment comment : comments) {
      if (!comment.block()) {
        add(comment, text.substring(comment.start(), comment.end()), found);
      }
    }
    return List.copyOf(found);
  }

  private static void add(Comment comment, String line, List<Directive> found) {
    Matcher nolint = NOLINT.matcher(line);
    Matcher directive = DIRECTIVE.matcher(line);
    if (nolint.matches()) {
      found.add(new Directive(comment, "nolint", rest(nolint)));
    } else if (directive.matches()) {
      found.add(new Directive(comment, directive.group("name"), rest(directive)));
    }
  }

  private static String rest(Matcher matcher) {
    String rest = matcher.group("rest");
    return rest == null ? "" : rest.strip();
  }
}
