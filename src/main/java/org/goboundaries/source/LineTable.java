package org.goboundaries.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a text begin. Made on first use: most files are analysed without a finding,
 * and then nobody asks for a line.
 *
 * <p>Two counts of columns are kept apart: bytes as the Go tools print them, and UTF-16 code units
 * as SonarQube, SARIF and the language server protocol count. Both are 1-based here. A byte order
 * mark at the start takes three bytes, but no column of the second kind: editors hide it.
 */
public final class LineTable {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  // Both fields are caches: a race computes the same value twice, nothing else.
  private int @Nullable [] starts;
  private Cursor cursor = new Cursor(0, 0, 0);

  LineTable(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Number of lines; a text without a line feed has one, the empty text too. */
  public int count() {
    return starts().length;
  }

  /** 1-based line of a byte offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Byte offset at which a 1-based line begins. */
  public int start(int line) {
    return starts()[line - 1];
  }

  /** Byte offset after the last byte of a 1-based line, its line feed not included. */
  public int end(int line) {
    return line < count() ? start(line + 1) - 1 : bytes.length;
  }

  /** 1-based column of an offset, in bytes, as go/token counts. */
  public int byteColumn(int offset) {
    return offset - start(line(offset)) + 1;
  }

  /**
   * 1-based column of an offset, in UTF-16 code units; inside a character, the column where it
   * begins.
   */
  public int column(int offset) {
    int start = start(line(offset));
    Cursor last = cursor;
    boolean resume = last.lineStart == start && last.offset <= offset && last.offset > start;
    int at = resume ? last.offset : start + (start == 0 ? byteOrderMark() : 0);
    int units = resume ? last.units : 0;
    while (at < offset) {
      int length = Utf8.length(bytes, at);
      if (at + length > offset) {
        break;
      }
      at += length;
      units += Utf8.units(length);
    }
    cursor = new Cursor(start, at, units);
    return units + 1;
  }

  private int byteOrderMark() {
    boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
    return marked ? 3 : 0;
  }

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = find();
      starts = known;
    }
    return known;
  }

  private int[] find() {
    int[] found = new int[bytes.length / 32 + 16];
    int count = 1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The last answer, so that many questions about one very long line stay linear. */
  private record Cursor(int lineStart, int offset, int units) {}
}
