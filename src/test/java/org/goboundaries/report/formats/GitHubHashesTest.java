package org.goboundaries.report.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The vectors are those of the tests of GitHub's upload action. */
class GitHubHashesTest {
  @Test
  void emptyText() {
    assertEquals(Map.of(1, "c129715d7a2bc9a3:1"), of(""));
  }

  @Test
  void blanksDontCountAndLinesDo() {
    assertEquals(
        List.of(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"),
        lines(" a\nb\n  \t\tc\n d"));
  }

  @Test
  void allEndsOfLinesAreOne() {
    List<String> expected = lines("a\nb\n\nc\n");
    assertEquals(expected, lines("a\r\nb\r\n\r\nc\r\n"));
    assertEquals(expected, lines("a\rb\r\rc\r"));
  }

  @Test
  void equalBlocksAreNumbered() {
    String block = "x".repeat(120) + "\n";
    List<String> found = lines(block.repeat(3));
    assertEquals(found.get(0).replace(":1", ":2"), found.get(1));
  }

  private static Map<Integer, String> of(String text) {
    return GitHubHashes.of(text.getBytes(UTF_8));
  }

  private static List<String> lines(String text) {
    return List.copyOf(new TreeMap<>(of(text)).values());
  }
}
