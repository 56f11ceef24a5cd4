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
  private final byte[] source;
  private final byte[] bytes;
  private int length;
  private int[] runs = new int[16];
  private int[] shifts = new int[16];
  private int runCount;

  JoinedText(CText text) {
    source = text.source().bytes();
    List<Piece> pieces = text.pieces();
    bytes = new byte[pieces.stream().mapToInt(piece -> piece.end() - piece.start() + 1).sum()];
    pieces.forEach(this::add);
  }

  private void add(Piece piece) {
    begin(piece.start());
    for (int at = piece.start(); at < piece.end(); at++) {
      int behind = source[at] == '\\' ? behindLineFeed(at + 1, piece.end()) : -1;
      if (behind > piece.end()) {
        return;
      }
      if (behind >= 0) {
        begin(behind);
        at = behind - 1;
      } else {
        bytes[length++] = source[at];
      }
    }
    bytes[length++] = '\n';
  }

  /**
   * The offset behind a line feed at an offset, blanks before it included as gcc has it; that
   * behind the end of the piece where its last line is continued; -1 where there is no end of a
   * line.
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

  /** The byte at an index; a line feed behind the last one. */
  int at(int index) {
    return index < length ? bytes[index] & 0xFF : '\n';
  }

  String text(int start, int end) {
    return new String(bytes, start, end - start, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Where the byte at an index lies in the file. */
  int sourceStart(int index) {
    int found = Arrays.binarySearch(runs, 0, runCount, index);
    int run = found >= 0 ? lastOfEqual(found) : -found - 2;
    return index + shifts[Math.max(run, 0)];
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
