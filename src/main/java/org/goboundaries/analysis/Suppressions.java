package org.goboundaries.analysis;

import java.util.List;
import org.goboundaries.cgo.CComment;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;

/** Where a file's comments say that findings are not wanted. */
final class Suppressions {
  private final SourceText text;
  private final List<Suppression> all;

  private Suppressions(SourceText text, List<Suppression> all) {
    this.text = text;
    this.all = all;
  }

  static Suppressions of(GoFile file) {
    List<Suppression> read = SuppressionReader.of(file);
    return new Suppressions(file.text(), SuppressionScopes.widened(file, read));
  }

  /** Those of the C in a file. */
  static Suppressions ofC(SourceText text, List<CComment> comments) {
    return new Suppressions(text, SuppressionReader.ofC(text, comments));
  }

  /** Whether findings of a rule are not wanted on a line. */
  boolean cover(String rule, int line, SuppressionUse use) {
    boolean isCovered = false;
    for (Suppression each : all) {
      if (each.covers(rule, line)) {
        use.used(text, each);
        isCovered = true;
      }
    }
    return isCovered;
  }

  /** Each of them. */
  List<Suppression> all() {
    return all;
  }
}
