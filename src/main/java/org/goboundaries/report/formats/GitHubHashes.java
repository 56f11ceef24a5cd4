package org.goboundaries.report.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The hash of each line of a text as GitHub's upload action computes {@code
 * primaryLocationLineHash}: of the hundred UTF-16 units from the start of the line, blanks left
 * out, and which occurrence of that hash it is. Another value in a report would be overwritten with
 * a warning.
 */
final class GitHubHashes {
  private static final int BLOCK = 100;
  private static final long FACTOR = 37;
  private static final long FIRST = power();
  private static final char END = 65535;

  private final int[] units = new int[BLOCK];
  private final int[] lines = new int[BLOCK];
  private final Map<Integer, String> byLine = new HashMap<>();
  private final Map<Long, Integer> counts = new HashMap<>();
  private long hash;
  private int index;

  private GitHubHashes() {
    Arrays.fill(lines, -1);
  }

  /** The hashes of a text by its 1-based lines. */
  static Map<Integer, String> of(byte[] text) {
    GitHubHashes hashes = new GitHubHashes();
    hashes.add(new String(text, UTF_8));
    return hashes.byLine;
  }

  private static long power() {
    long power = 1;
    for (int i = 0; i < BLOCK; i++) {
      power *= FACTOR;
    }
    return power;
  }

  private void add(String text) {
    boolean isStart = true;
    int line = 0;
    for (int i = 0; i <= text.length(); i++) {
      char at = i == text.length() ? END : text.charAt(i);
      boolean ends = at == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (at == ' ' || at == '\t' || ends) {
        continue;
      }
      tell();
      if (isStart) {
        line++;
        lines[index] = line;
      }
      isStart = at == '\n' || at == '\r';
      push(at == '\r' ? '\n' : at);
    }
    for (int i = 0; i < BLOCK; i++) {
      tell();
      push(0);
    }
  }

  /** The block that began a hundred units ago is complete. */
  private void tell() {
    if (lines[index] != -1) {
      int count = counts.merge(hash, 1, Integer::sum);
      byLine.put(lines[index], Long.toHexString(hash) + ":" + count);
      lines[index] = -1;
    }
  }

  private void push(int unit) {
    int old = units[index];
    units[index] = unit;
    hash = FACTOR * hash + unit - FIRST * old;
    index = (index + 1) % BLOCK;
  }
}
