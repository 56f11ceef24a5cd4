package org.goboundaries.types.export;

import java.util.List;
import java.util.stream.Collectors;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;

/** The text of declarations without comments, indentation and empty lines. */
final class CompactText {
  private CompactText() {}

  /** The file without its comments; a comment over several lines leaves one line feed. */
  static SourceText withoutComments(GoFile file) {
    List<TextEdit> edits =
        file.comments().stream()
            .map(c -> new TextEdit(c.start(), c.end(), blank(file, c.start(), c.end())))
            .toList();
    return file.text().with(edits);
  }

  /** As long as what it replaces, so that offsets stay. */
  private static String blank(GoFile file, int start, int end) {
    String comment = file.text().substring(start, end);
    String fill = comment.indexOf('\n') < 0 ? " " : "\n";
    return fill.repeat(end - start);
  }

  static String of(SourceText text, Node node) {
    return text.substring(node.start(), node.end())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
