package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts answers that are the same as go/types', different, or unknown. */
final class Tally {
  private static final int SHOWN = 12;

  private final String name;
  private final Map<String, Integer> reasons = new HashMap<>();
  private final List<String> differences = new ArrayList<>();
  private long same;
  private long different;
  private long unknown;

  Tally(String name) {
    this.name = name;
  }

  void same() {
    same++;
  }

  void different(String what) {
    different++;
    if (differences.size() < 400) {
      differences.add(what);
    }
  }

  void unknown(String reason) {
    unknown++;
    reasons.merge(reason, 1, Integer::sum);
  }

  private double total() {
    return Math.max(1, same + different + unknown);
  }

  /** How many of a hundred are the same. */
  double percentSame() {
    return 100 * same / total();
  }

  /** How many of a hundred are different. */
  double percentDifferent() {
    return 100 * different / total();
  }

  long count() {
    return same + different + unknown;
  }

  List<String> differences() {
    return differences;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %d, same %.3f %%, different %d (%.3f %%), unknown %d%n  unknown most often: %s",
        name,
        count(),
        percentSame(),
        different,
        percentDifferent(),
        unknown,
        reasons.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(SHOWN)
            .toList());
  }
}
