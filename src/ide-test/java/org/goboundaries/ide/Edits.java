package org.goboundaries.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.TextEditDto;
import org.sonarsource.sonarlint.core.rpc.protocol.common.TextRangeDto;

/** Changes a text as an editor does. */
final class Edits {
  private Edits() {}

  /** Applies edits, the last one first; columns are UTF-16 units from 0. */
  static String apply(String text, List<TextEditDto> edits) {
    List<TextEditDto> ordered = new ArrayList<>(edits);
    ordered.sort(
        Comparator.comparingInt((TextEditDto edit) -> edit.range().getStartLine())
            .thenComparingInt(edit -> edit.range().getStartLineOffset())
            .reversed());
    StringBuilder changed = new StringBuilder(text);
    for (TextEditDto edit : ordered) {
      TextRangeDto range = edit.range();
      int start = offset(text, range.getStartLine(), range.getStartLineOffset());
      int end = offset(text, range.getEndLine(), range.getEndLineOffset());
      changed.replace(start, end, edit.newText());
    }
    return changed.toString();
  }

  /** The offset of a column in a line, which counts from 1. */
  static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + column;
  }
}
