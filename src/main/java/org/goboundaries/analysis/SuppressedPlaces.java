package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CComment;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells where findings of a pass are not wanted: where comments say so, in Go and in the C beside
 * it, and in files that a program wrote.
 */
final class SuppressedPlaces {
  private final GoFile file;
  private final @Nullable Model model;
  private final boolean generated;
  private final SuppressionUse use;
  private final Map<SourceText, Suppressions> go = new IdentityHashMap<>();
  private final Map<SourceText, Suppressions> c = new IdentityHashMap<>();

  /**
   * Of the pass over a file.
   *
   * @param generated whether files that a program wrote are wanted
   * @param use hears of comments that suppress something
   */
  SuppressedPlaces(GoFile file, @Nullable Model model, boolean generated, SuppressionUse use) {
    this.file = file;
    this.model = model;
    this.generated = generated;
    this.use = use;
  }

  /** Whether findings of a rule are not wanted at a place. */
  boolean covers(String rule, Location at) {
    SourceText text = at.text();
    GoFile around = goFile(text);
    boolean isWritten = around != null && around != file && around.isGenerated();
    return isWritten && !generated
        || around != null
            && go.computeIfAbsent(text, key -> Suppressions.of(around)).cover(rule, at.line(), use)
        || c.computeIfAbsent(text, key -> Suppressions.ofC(key, comments(key)))
            .cover(rule, at.line(), use);
  }

  /** Null for a text in C. */
  // texts are compared by their bytes otherwise
  @SuppressWarnings("ReferenceEquality")
  private @Nullable GoFile goFile(SourceText text) {
    if (text == file.text()) {
      return file;
    }
    if (model == null || !text.path().endsWith(".go")) {
      return null;
    }
    GoFile found = model.program().tree(Path.of(text.path()));
    return found != null && found.text() == text ? found : null;
  }

  private List<CComment> comments(SourceText text) {
    Unit unit = model == null ? null : model.unit(file);
    return unit == null || model == null ? List.of() : model.c(unit).comments(text);
  }
}
