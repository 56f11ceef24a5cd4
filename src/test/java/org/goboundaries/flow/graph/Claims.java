package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that a graph claims of the calls of a function, against what the function did. */
record Claims(TracedFunction function, List<Trace> traces) {
  /** More pairs of calls than this are not asked about. */
  private static final int CALLS = 16;

  /**
   * The claims that a run contradicts.
   *
   * @param figures of each claim: how often made, and met in a run, how often denied, and then seen
   *     not to hold
   */
  List<String> contradictions(Map<Claim, int[]> figures) {
    List<String> found = new ArrayList<>();
    List<Integer> calls = function.numbers();
    List<Integer> asked = calls.subList(0, Math.min(CALLS, calls.size()));
    for (Claim claim : Claim.values()) {
      int[] figure = figures.computeIfAbsent(claim, missing -> new int[4]);
      for (int one : asked) {
        for (int other : asked) {
          if (!agrees(claim, one, other, figure)) {
            found.add(function.name() + ": not " + claim + " " + one + " " + other);
          }
        }
      }
    }
    return found;
  }

  private boolean agrees(Claim claim, int one, int other, int[] figure) {
    Answer answer = claim.ask(function.order(), function.point(one), function.point(other));
    boolean isContradicted = claim.isContradicted(traces, one, other);
    if (answer == Answer.YES) {
      figure[0]++;
      figure[1] += traces.stream().anyMatch(trace -> claim.isMet(trace, one, other)) ? 1 : 0;
      return !isContradicted;
    }
    if (answer == Answer.NO) {
      figure[2]++;
      figure[3] += isContradicted ? 1 : 0;
    }
    return true;
  }
}
