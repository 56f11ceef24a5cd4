package org.goboundaries.flow.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How often something was claimed and put to the test by a run, and where it was wrong.
 *
 * @param <C> what can be claimed
 */
public final class Tally<C extends Enum<C>> {
  private static final int SHOWN = 20;

  private final Map<C, Integer> met = new TreeMap<>();
  private final Map<String, String> wrong = new LinkedHashMap<>();
  private String run = "";

  /** Says which run this is, for people. */
  public void runs(String which) {
    run = which;
  }

  /**
   * A run comes to where something is claimed.
   *
   * @param isTrue whether the claim holds there
   * @param where tells people what is claimed of what
   */
  public void meet(C claim, boolean isTrue, Supplier<String> where) {
    met.merge(claim, 1, Integer::sum);
    if (!isTrue) {
      wrong.putIfAbsent(claim + " " + where.get(), run);
    }
  }

  /** How often a claim was put to the test. */
  public int met(C claim) {
    return met.getOrDefault(claim, 0);
  }

  /** Fails where something was wrong, or a claim was not put to the test often enough. */
  public void expect(Map<C, Integer> least) {
    System.out.println(this);
    assertEquals(List.of(), wrong.entrySet().stream().limit(SHOWN).toList());
    least.forEach(
        (claim, times) ->
            assertTrue(met(claim) >= times, () -> "hardly ever put to the test: " + claim));
  }

  @Override
  public String toString() {
    return met.toString();
  }
}
