package org.goboundaries.analysis;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CComment;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** Tells which findings comments don't want: those of Go in the file, those of C beside it. */
final class Unwanted {
  private final GoFile file;
  private final @Nullable Model model;
  private final Suppressions go;
  private final Map<SourceText, Suppressions> c = new IdentityHashMap<>();

  Unwanted(GoFile file, @Nullable Model model) {
    this.file = file;
    this.model = model;
    this.go = Suppressions.of(file);
  }

  boolean covers(Finding finding) {
    SourceText text = finding.primary().text();
    boolean here = text == file.text();
    return here && go.cover(finding)
        || c.computeIfAbsent(text, key -> Suppressions.ofC(key, comments(key))).cover(finding);
  }

  private List<CComment> comments(SourceText text) {
    Unit unit = model == null ? null : model.unit(file);
    return unit == null || model == null ? List.of() : model.c(unit).comments(text);
  }
}
