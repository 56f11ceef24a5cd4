package org.goboundaries.report.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goboundaries.report.formats.LineIdentity;

/**
 * Which findings are known, each by an entry of its own: first those that have most in common with
 * an entry. A line may move, its function may be renamed, it may be edited while what is said of it
 * stays, and its file may be renamed.
 */
final class Matching {
  private static final List<Function<LineIdentity, List<String>>> STEPS =
      List.of(
          each -> List.of(each.path(), each.rule(), each.function(), each.hash()),
          each -> List.of(each.path(), each.rule(), each.hash()),
          each -> List.of(each.path(), each.rule(), each.function(), each.message()),
          each -> List.of(each.rule(), each.function(), each.hash()));

  private final List<LineIdentity> left;
  private final boolean[] known;

  private Matching(List<LineIdentity> entries, int findings) {
    this.left = new ArrayList<>(entries);
    this.known = new boolean[findings];
  }

  static Matching of(List<LineIdentity> entries, List<LineIdentity> findings) {
    Matching matching = new Matching(entries, findings.size());
    STEPS.forEach(step -> matching.match(findings, step));
    return matching;
  }

  private void match(List<LineIdentity> findings, Function<LineIdentity, List<String>> key) {
    Map<List<String>, Deque<LineIdentity>> byKey = new HashMap<>();
    for (LineIdentity entry : left) {
      byKey.computeIfAbsent(key.apply(entry), any -> new ArrayDeque<>()).add(entry);
    }
    for (int i = 0; i < findings.size(); i++) {
      if (!known[i]) {
        Deque<LineIdentity> same = byKey.get(key.apply(findings.get(i)));
        known[i] = same != null && same.poll() != null;
      }
    }
    left.clear();
    byKey.values().forEach(left::addAll);
  }

  /** Whether a finding has an entry. */
  boolean isKnown(int finding) {
    return known[finding];
  }

  /** The entries that no finding has. */
  List<LineIdentity> left() {
    return List.copyOf(left);
  }
}
