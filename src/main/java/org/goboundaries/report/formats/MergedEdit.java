package org.goboundaries.report.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goboundaries.analysis.Fix;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;

/** A fix as one edit, for readers that know no fix of several. */
final class MergedEdit {
  private MergedEdit() {}

  /** The edit from the first to the last byte that a fix changes. */
  static TextEdit of(Fix fix, SourceText text) {
    int start = fix.edits().stream().mapToInt(TextEdit::start).min().orElse(0);
    int end = fix.edits().stream().mapToInt(TextEdit::end).max().orElse(0);
    List<TextEdit> moved = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      moved.add(new TextEdit(edit.start() - start, edit.end() - start, edit.text()));
    }
    byte[] old = Arrays.copyOfRange(text.bytes(), start, end);
    return new TextEdit(
        start, end, new String(SourceText.of(text.path(), old).with(moved).bytes(), UTF_8));
  }
}
