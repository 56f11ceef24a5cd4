package org.goboundaries.syntax.parser;

import java.util.Arrays;

/**
 * The tokens of one file in arrays, without an object for each; the last is the end of the file.
 */
final class Tokens {
  /** Token type of the end of the file. */
  static final int EOF = 0;

  private byte[] types = new byte[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int count;

  void clear() {
    count = 0;
  }

  void add(int type, int start, int end) {
    if (count == types.length) {
      types = Arrays.copyOf(types, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    types[count] = (byte) type;
    starts[count] = start;
    ends[count++] = end;
  }

  /** Number of tokens, the end of the file included. */
  int count() {
    return count;
  }

  int type(int token) {
    return types[token];
  }

  /** The type of a token, or of the end of the file after it. */
  int typeOrEnd(int token) {
    return token < count ? types[token] : EOF;
  }

  /** Byte offset of a token's first byte. */
  int start(int token) {
    return starts[token];
  }

  /** Byte offset after a token's last byte. */
  int end(int token) {
    return ends[token];
  }
}
