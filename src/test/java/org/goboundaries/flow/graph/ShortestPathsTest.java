package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Paths of edges "ab" from a to b. */
class ShortestPathsTest {
  private static final Map<String, List<String>> EDGES =
      Map.of(
          "a", List.of("ab", "ac"),
          "b", List.of("bd"),
          "c", List.of("cd", "ca"),
          "d", List.of("de"),
          "x", List.of("xd"));

  private static List<String> leaving(String node) {
    return EDGES.getOrDefault(node, List.of());
  }

  private static String target(String edge) {
    return edge.substring(1);
  }

  @Test
  void takesTheFirstOfPathsOfOneLength() {
    var paths =
        ShortestPaths.<String, String>from(
            List.of("a"), ShortestPathsTest::leaving, ShortestPathsTest::target);
    assertEquals(List.of("ab", "bd", "de"), paths.path("e"));
    assertEquals(3, paths.length("e"));
    assertEquals(Set.of("a", "b", "c", "d", "e"), paths.nodes());
    assertFalse(paths.contains("x"));
  }

  @Test
  void beginsAtTheNearestStart() {
    var paths =
        ShortestPaths.<String, String>from(
            List.of("a", "x"), ShortestPathsTest::leaving, ShortestPathsTest::target);
    assertEquals("x", paths.start("e"));
    assertEquals(List.of("xd", "de"), paths.path("e"));
    assertEquals(List.of(), paths.path("a"));
  }

  @Test
  void stopsAtItsLimit() {
    var paths =
        ShortestPaths.<String, String>within(
            2, List.of("a"), ShortestPathsTest::leaving, ShortestPathsTest::target);
    assertEquals(Set.of("a", "b", "c", "d"), paths.nodes());
  }

  @Test
  void findsTheNearestThatIsWanted() {
    assertEquals(Optional.of(List.of("ac")), nearest("c"));
    assertEquals(Optional.of(List.of()), nearest("a"));
    assertEquals(Optional.empty(), nearest("x"));
  }

  private static Optional<List<String>> nearest(String wanted) {
    return ShortestPaths.toNearest(
        wanted::equals, "a", ShortestPathsTest::leaving, ShortestPathsTest::target);
  }
}
