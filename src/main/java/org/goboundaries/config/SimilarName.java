package org.goboundaries.config;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the name that somebody may have meant. */
public final class SimilarName {
  /** To leave a part out is the usual slip: nothing else is as cheap. */
  private static final int MISSING = 1;

  private static final int WRONG = 3;

  private SimilarName() {}

  /** The one of the names that takes the least to get to; the first of several. */
  public static String to(String written, List<String> names) {
    String lower = written.toLowerCase(Locale.ROOT).replace('_', '-');
    return names.stream().min(Comparator.comparingInt(name -> cost(lower, name))).orElse("");
  }

  /** What it costs to make one text of the other, by single characters. */
  private static int cost(String from, String to) {
    int[] costs = new int[to.length() + 1];
    for (int j = 1; j <= to.length(); j++) {
      costs[j] = j * MISSING;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i * WRONG;
      for (int j = 1; j <= to.length(); j++) {
        int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : WRONG);
        diagonal = costs[j];
        costs[j] = Math.min(same, Math.min(costs[j] + WRONG, costs[j - 1] + MISSING));
      }
    }
    return costs[to.length()];
  }
}
