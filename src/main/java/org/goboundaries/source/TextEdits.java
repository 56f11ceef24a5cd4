package org.goboundaries.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies edits to bytes. */
final class TextEdits {
  private TextEdits() {}

  static byte[] apply(byte[] bytes, Iterable<TextEdit> edits) {
    List<TextEdit> ordered = new ArrayList<>();
    edits.forEach(ordered::add);
    ordered.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
    int at = 0;
    for (TextEdit edit : ordered) {
      if (edit.start() < at || edit.end() < edit.start() || edit.end() > bytes.length) {
        throw new IllegalArgumentException("edit overlaps another or leaves the file: " + edit);
      }
      out.write(bytes, at, edit.start() - at);
      out.writeBytes(edit.text().getBytes(UTF_8));
      at = edit.end();
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
