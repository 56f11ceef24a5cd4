package org.goboundaries.presentation;

import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.source.TextEdit;

/** Panics again with http.ErrAbortHandler. */
public final class AbortFix {
  private AbortFix() {}

  /** The finding with the fix, where the guard has the usual form and can name the error. */
  public static Finding with(Finding finding, Pass pass, Guard guard) {
    GuardBlock block = GuardBlock.of(guard);
    boolean canName =
        pass.file().imports().stream()
            .anyMatch(each -> each.name() == null && each.path().equals("net/http"));
    if (block == null || !canName) {
      return finding;
    }
    String value = block.value().name();
    String statements = "if " + value + " == http.ErrAbortHandler {\n\tpanic(" + value + ")\n}";
    TextEdit edit = block.begin(pass.file().text(), statements);
    return edit == null ? finding : finding.withFix("Panic again to abort", edit);
  }
}
