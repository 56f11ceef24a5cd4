package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;

/**
 * The scope of {@code //nolint} as golangci-lint has it: besides its own lines every piece of code
 * that begins on the next line in the column of the comment, up to its end, be it a statement, a
 * function, or below the last comment above {@code package} the file.
 */
final class SuppressionScopes {
  private static final String PACKAGE = "package";

  private final GoFile file;
  private final LineTable lines;
  private final Map<Place, List<Integer>> waiting = new HashMap<>();
  private final List<Suppression> all;

  private SuppressionScopes(GoFile file, List<Suppression> found) {
    this.file = file;
    this.lines = file.text().lines();
    this.all = new ArrayList<>(found);
  }

  /** The same with the scopes that they have. */
  static List<Suppression> widened(GoFile file, List<Suppression> found) {
    if (found.isEmpty()) {
      return found;
    }
    SuppressionScopes scopes = new SuppressionScopes(file, found);
    scopes.prepare();
    scopes.widenForFile();
    Walk.file(file, scopes::widen);
    return scopes.all;
  }

  private void prepare() {
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).word().equals(Suppression.NOLINT)) {
        continue;
      }
      int start = all.get(i).comment().start();
      Place below = new Place(lines.line(all.get(i).comment().end()) + 1, lines.byteColumn(start));
      waiting.computeIfAbsent(below, key -> new ArrayList<>()).add(i);
    }
  }

  private void widenForFile() {
    Ident name = file.packageName();
    if (name != null) {
      int line = lines.line(name.start());
      SourceText text = file.text();
      if (text.substring(lines.start(line), name.start()).startsWith(PACKAGE)) {
        waiting
            .getOrDefault(new Place(line, 1), List.of())
            .forEach(i -> all.set(i, all.get(i).everywhere()));
      }
    }
  }

  private boolean widen(Node node) {
    Place start = new Place(lines.line(node.start()), lines.byteColumn(node.start()));
    for (int i : waiting.getOrDefault(start, List.of())) {
      all.set(i, all.get(i).upTo(lines.line(node.end())));
    }
    return true;
  }

  private record Place(int line, int column) {}
}
