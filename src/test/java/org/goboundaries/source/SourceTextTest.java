package org.goboundaries.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
  @Test
  void isReadAsBytes(@TempDir Path folder) throws IOException {
    byte[] bytes = {'a', (byte) 0xFF, 0, '\r', '\n'};
    Path file = Files.write(folder.resolve("x.go"), bytes);
    SourceText text = SourceText.read(file);
    assertArrayEquals(bytes, text.bytes());
    assertEquals(5, text.length());
    assertEquals(file.toString(), text.path());
    assertThrows(
        NoSuchFileException.class, () -> SourceText.read(folder.resolve("there is none.go")));
  }

  @Test
  void aPieceIsDecoded() {
    SourceText text = SourceText.of("x.go", "a\u00e9\ud83d\ude00z");
    assertEquals("\u00e9", text.substring(1, 3));
    assertEquals("\ud83d\ude00", text.substring(3, 7));
    assertEquals("", text.substring(8, 8));
    assertEquals("\ufffd", SourceText.of("x.go", new byte[] {(byte) 0xFF}).substring(0, 1));
  }

  @Test
  void aWordIsFoundWhereverItStands() {
    Random random = new Random(1);
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      String text = letters(random, random.nextInt(30));
      String word = letters(random, 1 + random.nextInt(5));
      assertEquals(text.contains(word), SourceText.of("x.go", text).contains(word), text);
      found += text.contains(word) ? 1 : 0;
    }
    assertTrue(found > 1_000 && found < 4_000, String.valueOf(found));
  }

  private static String letters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("ab\u00e9".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  @Test
  void aRangeMaySpanLines() {
    SourceText text = SourceText.of("x.go", "ab\n\ud83d\ude00c\n");
    assertEquals(new TextRange(1, 2, 2, 3), text.range(1, 7));
    assertEquals(new TextRange(3, 1, 3, 1), text.range(9, 9));
  }

  @Test
  void equalsByPathAndContent() {
    assertEquals(SourceText.of("a", "x"), SourceText.of("a", "x"));
    assertEquals(SourceText.of("a", "x").hashCode(), SourceText.of("a", "x").hashCode());
    assertNotEquals(SourceText.of("a", "x"), SourceText.of("b", "x"));
    assertNotEquals(SourceText.of("a", "x"), SourceText.of("a", "y"));
  }

  @Test
  void editsAreAppliedInAnyOrder() {
    List<TextEdit> edits =
        List.of(
            new TextEdit(4, 6, "\ud83d\ude00"), new TextEdit(0, 0, "("), new TextEdit(1, 2, ""));
    assertEquals("(acd\ud83d\ude00", edited("abcdef", edits));
    assertEquals("abc", edited("abc", List.of()));
    assertEquals("abc!", edited("abc", List.of(new TextEdit(3, 3, "!"))));
  }

  @Test
  void insertionsAtOnePlaceKeepTheirOrder() {
    assertEquals("a12b", edited("ab", List.of(new TextEdit(1, 1, "1"), new TextEdit(1, 1, "2"))));
    assertEquals("a12", edited("ab", List.of(new TextEdit(1, 2, "2"), new TextEdit(1, 1, "1"))));
  }

  @Test
  void bytesThatAreNotEditedStay() {
    byte[] bytes = {(byte) 0xFF, 'a', (byte) 0xC3};
    SourceText text = SourceText.of("x", bytes).with(List.of(new TextEdit(1, 2, "b")));
    assertArrayEquals(new byte[] {(byte) 0xFF, 'b', (byte) 0xC3}, text.bytes());
    assertEquals("x", text.path());
  }

  @Test
  void editsThatMakeNoSenseAreRefused() {
    assertRefused(new TextEdit(0, 2, "x"), new TextEdit(1, 3, "y"));
    assertRefused(new TextEdit(0, 4, "x"));
    assertRefused(new TextEdit(-1, 1, "x"));
    assertRefused(new TextEdit(2, 1, "x"));
    assertRefused(new TextEdit(4, 4, "x"));
  }

  private static void assertRefused(TextEdit... edits) {
    assertThrows(IllegalArgumentException.class, () -> edited("abc", List.of(edits)));
  }

  private static String edited(String text, List<TextEdit> edits) {
    return new String(SourceText.of("x.go", text).with(edits).bytes(), StandardCharsets.UTF_8);
  }
}
