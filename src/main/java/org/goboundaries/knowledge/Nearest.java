package org.goboundaries.knowledge;

import java.util.List;

/** Guesses which name was meant by one that is none. */
final class Nearest {
  private Nearest() {}

  /**
   * The first of the names that fewest letters have to be added, removed or replaced for; empty
   * where none has at least half of its letters in common with the word.
   */
  static String of(String word, List<String> names) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      int distance = distance(word, name);
      if (distance < least && 2 * distance <= Math.max(word.length(), name.length())) {
        nearest = name;
        least = distance;
      }
    }
    return nearest;
  }

  /** Levenshtein's. */
  private static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[right.length()];
  }
}
