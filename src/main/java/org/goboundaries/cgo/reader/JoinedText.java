package org.goboundaries.cgo.reader;

import java.util.Arrays;
import java.util.List;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.CText.Piece;

/**
 * The bytes of C with pieces put together and continued lines joined, as the second phase of
 * translation has them, and where each byte lies in the file.
 */
final class JoinedText {
  private static final boolean[] WORD_PARTS = wordParts();

  private final byte[] source;
  private final byte[] bytes;
  private int length;
  private int[] runs = new int[16];
  private int[] shifts = new int[16];
  private int runCount;
  // requests go forward, and mostly stay in a run
  private int recent;

  JoinedText(CText text) {
    source = text.source().bytes();
    List<Piece> pieces = text.pieces();
    int size = 0;
    for (Piece piece : pieces) {
      size += piece.end() - piece.start() + 1;
    }
    bytes = new byte[size];
    for (Piece piece : pieces) {
      add(piece);
    }
  }

  private static boolean[] wordParts() {
    boolean[] parts = new boolean[256];
    for (int sign = 0; sign < parts.length; sign++) {
      int lower = sign | 0x20;
      boolean letter = lower >= 'a' && lower <= 'z' || sign == '_' || sign == '$' || sign >= 0x80;
      parts[sign] = letter || sign >= '0' && sign <= '9';
    }
    return parts;
  }

  private void add(Piece piece) {
    int from = piece.start();
    int end = piece.end();
    begin(from);
    for (int at = from; at < end; at++) {
      int behind = source[at] == '\\' ? behindLineFeed(at + 1, end) : -1;
      if (behind >= 0) {
        copy(from, at);
        if (behind > end) {
          return;
        }
        begin(behind);
        from = behind;
        at = behind - 1;
      }
    }
    copy(from, end);
    bytes[length++] = '\n';
  }

  private void copy(int from, int to) {
    System.arraycopy(source, from, bytes, length, to - from);
    length += to - from;
  }

  /**
   * The offset after a line feed at an offset, blanks before it included as gcc has it; that after
   * the end of the piece where its last line is continued; -1 where there is no end of a line.
   */
  private int behindLineFeed(int from, int end) {
    int at = from;
    while (at < end && at - from < 64 && isBlank(source[at])) {
      at++;
    }
    return at == end || source[at] == '\n' ? at + 1 : -1;
  }

  private static boolean isBlank(byte at) {
    return at == ' ' || at == '\t' || at == '\r';
  }

  private void begin(int sourceOffset) {
    if (runCount == runs.length) {
      runs = Arrays.copyOf(runs, runCount * 2);
      shifts = Arrays.copyOf(shifts, runCount * 2);
    }
    runs[runCount] = length;
    shifts[runCount++] = sourceOffset - length;
  }

  int length() {
    return length;
  }

  /** The byte at an index; a line feed after the last one. */
  int at(int index) {
    return index < length ? bytes[index] & 0xFF : '\n';
  }

  /** The first index from one on that has a byte below 0x80; the length where none has. */
  int find(char wanted, int from) {
    int index = from;
    while (index < length && bytes[index] != wanted) {
      index++;
    }
    return Math.min(index, length);
  }

  /** The index after blanks, line feeds not counted. */
  int behindBlanks(int from) {
    int index = from;
    while (index < length && bytes[index] >= 0 && bytes[index] <= ' ' && bytes[index] != '\n') {
      index++;
    }
    return index;
  }

  /** The index after letters and digits. */
  int behindWord(int from) {
    int index = from;
    while (index < length && WORD_PARTS[bytes[index] & 0xFF]) {
      index++;
    }
    return index;
  }

  /** Whether a byte is a letter, as compilers have it, or a digit. */
  static boolean isWordPart(int sign) {
    return WORD_PARTS[sign];
  }

  /** A number for what lies between two indices: the same for the same bytes. */
  int hash(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash;
  }

  /** Whether the same bytes lie between two indices and two others. */
  boolean isSame(int start, int end, int otherStart, int otherEnd) {
    return Arrays.equals(bytes, start, end, bytes, otherStart, otherEnd);
  }

  String text(int start, int end) {
    return new String(bytes, start, end - start, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Where the byte at an index lies in the file. */
  int sourceStart(int index) {
    boolean isNear = runs[recent] <= index && (recent + 1 == runCount || index < runs[recent + 1]);
    if (!isNear) {
      int found = Arrays.binarySearch(runs, 0, runCount, index);
      recent = Math.max(found >= 0 ? lastOfEqual(found) : -found - 2, 0);
    }
    return index + shifts[recent];
  }

  /** Where in the file the byte before an index ends. */
  int sourceEnd(int index) {
    int end = index == 0 ? sourceStart(0) : sourceStart(index - 1) + 1;
    return Math.min(end, source.length);
  }

  /** Runs without a byte begin where the next one does. */
  private int lastOfEqual(int found) {
    int run = found;
    while (run + 1 < runCount && runs[run + 1] == runs[run]) {
      run++;
    }
    return run;
  }
}
