package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Ending.End;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final String OWN =
      """
      ending example.com/m/stop Now exit always - stop.go
      ending os Exit exit maybe - mine.go
      """;

  @Test
  void nothingIsAskedFor() {
    assertTrue(are(Words.NONE, ""));
    assertTrue(are(Words.allOf(), ""));
    assertFalse(are(Words.anyOf(), "any"));
  }

  @Test
  void anyOrAllAreAskedFor() {
    assertTrue(are(Words.anyOf("go", "defer"), "a defer statement"));
    assertFalse(are(Words.anyOf("go", "defer"), "nothing"));
    assertTrue(are(Words.allOf("go", "defer"), "defer undergoes"));
    assertFalse(are(Words.allOf("go", "defer"), "defer"));
  }

  @Test
  void bothMayBeJoined() {
    Words words = Words.allOf("defer").and(Words.anyOf("Exit", "Fatal"));
    assertTrue(are(words, "defer Fatal"));
    assertFalse(are(words, "defer"));
    assertFalse(are(words, "Fatal"));
    assertTrue(are(words.or(Words.allOf("recover")), "recover"));
    assertEquals(
        Set.of("defer", "Exit", "Fatal", "recover"),
        new HashSet<>(words.or(Words.allOf("recover")).all().toList()));
  }

  @Test
  void rowsOfOursAreNamedAndImported() {
    Words words = exits(Knowledge.standard());
    assertTrue(are(words, "import \"os\"\nos.Exit(1)"));
    assertFalse(are(words, "import \"os\"\nos.Remove(x)"));
    assertFalse(are(words, "mine.Exit(1)"));
    assertTrue(are(words, "import \"log\"\nlogger.Fatalf()"));
    assertFalse(are(words, "import \"runtime\"\nruntime.Goexit()"));
  }

  @Test
  void rowsOfUsersAreNamed() {
    Words words = exits(Knowledge.standard().with("own.txt", OWN));
    assertTrue(are(words, "package stop\n\nfunc f() { Now() }"));
    assertFalse(are(words, "package stop\n\nfunc f() {}"));
    assertTrue(are(words, "mine.Exit(1)"));
  }

  @Test
  void whatNeedsNoImportIsNamed() {
    Words panics = Words.of(Knowledge.standard().endings(), row -> row.end() == End.PANIC);
    assertTrue(are(panics, "panic(1)"));
  }

  @Test
  void cMayBeElsewhere() {
    Words calls = Words.of(Knowledge.standard().threadCalls(), row -> true);
    assertTrue(are(calls, "import \"C\""));
  }

  /** Many words at once against one after the other. */
  @Test
  void allWordsAreFoundAtOnce() {
    Random random = new Random(16);
    for (int round = 0; round < 2000; round++) {
      String text = letters(random, random.nextInt(60));
      Set<String> words = new TreeSet<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        words.add(letters(random, 1 + random.nextInt(4)));
      }
      Set<String> found = new TreeSet<>();
      new WordSearch(words.stream()).find(SourceText.of("p.go", text), found);
      Set<String> expected = new TreeSet<>(words);
      expected.removeIf(word -> !text.contains(word));
      assertEquals(expected, found, text);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("abé".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  private static Words exits(Knowledge knowledge) {
    return Words.<Ending>of(knowledge.endings(), row -> row.end() == End.EXIT);
  }

  private static boolean are(Words words, String text) {
    return words.areIn(SourceText.of("p.go", text));
  }
}
