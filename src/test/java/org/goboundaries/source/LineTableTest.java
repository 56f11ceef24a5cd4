package org.goboundaries.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineTableTest {
  /** Four bytes, two UTF-16 code units. */
  private static final String ASTRAL = "\ud83d\ude00";

  @Test
  void anEmptyTextHasOneLine() {
    LineTable lines = lines("");
    assertEquals(1, lines.count());
    assertEquals(1, lines.line(0));
    assertEquals(1, lines.column(0));
    assertEquals(1, lines.byteColumn(0));
    assertEquals(0, lines.end(1));
  }

  @Test
  void aLineFeedBelongsToItsLine() {
    LineTable lines = lines("ab\n\ncd");
    assertEquals(3, lines.count());
    assertEquals(1, lines.line(2));
    assertEquals(3, lines.column(2));
    assertEquals(2, lines.line(3));
    assertEquals(3, lines.line(4));
    assertEquals(3, lines.start(2));
    assertEquals(3, lines.end(2));
    assertEquals(2, lines.end(1));
  }

  @Test
  void theEndOfTheFileIsAPosition() {
    LineTable without = lines("ab\ncd");
    assertEquals(2, without.line(5));
    assertEquals(3, without.column(5));
    assertEquals(5, without.end(2));
    LineTable with = lines("ab\ncd\n");
    assertEquals(3, with.count());
    assertEquals(3, with.line(6));
    assertEquals(1, with.column(6));
    assertEquals(6, with.end(3));
  }

  @Test
  void aCarriageReturnIsACharacterOfItsLine() {
    LineTable lines = lines("a\r\nb\r\n");
    assertEquals(3, lines.count());
    assertEquals(2, lines.line(3));
    assertEquals(1, lines.column(3));
    assertEquals(2, lines.end(1));
  }

  @Test
  void columnsAreCountedInUtf16AndInBytes() {
    // 1 byte and 1 unit, 2 and 1, 3 and 1, 4 and 2
    String text = "x\na\u00e9\u20ac" + ASTRAL + "b";
    LineTable lines = lines(text);
    int[] offsets = {2, 3, 5, 8, 12, 13};
    int[] columns = {1, 2, 3, 4, 6, 7};
    for (int i = 0; i < offsets.length; i++) {
      assertEquals(columns[i], lines.column(offsets[i]));
      assertEquals(offsets[i] - 1, lines.byteColumn(offsets[i]));
    }
    assertEquals(new TextRange(2, 4, 2, 6), text(text).range(8, 12));
  }

  @Test
  void insideACharacterIsWhereItBegins() {
    LineTable lines = lines("a" + ASTRAL + "b");
    for (int offset = 1; offset < 5; offset++) {
      assertEquals(2, lines.column(offset));
    }
    assertEquals(4, lines.column(5));
  }

  @Test
  void aByteOrderMarkInFrontHasBytesButNoColumn() {
    LineTable lines = lines("\ufeffab\nc");
    assertEquals(1, lines.column(0));
    assertEquals(1, lines.column(3));
    assertEquals(2, lines.column(4));
    assertEquals(4, lines.byteColumn(3));
    assertEquals(1, lines.column(6));
    LineTable later = lines("x\n\ufeffab");
    assertEquals(2, later.column(5));
  }

  @Test
  void columnsAreThoseOfADecodedString() {
    Random random = new Random(7);
    String pieces = "a\u00e9\u20ac\ud83d\ude00";
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = (i % 2 == 0 ? random(random, 12) : cut(random, pieces)).getBytes(ISO_8859_1);
      LineTable lines = SourceText.of("x", bytes).lines();
      String decoded = new String(bytes, UTF_8);
      assertEquals(decoded.length() + 1, lines.column(bytes.length), decoded);
    }
  }

  @Test
  void anAnswerDoesNotDependOnTheQuestionsBefore() {
    Random random = new Random(8);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = random(random, 40).getBytes(ISO_8859_1);
      LineTable asked = SourceText.of("x", bytes).lines();
      for (int k = 0; k < 20; k++) {
        int offset = random.nextInt(bytes.length + 1);
        assertEquals(SourceText.of("x", bytes).lines().column(offset), asked.column(offset));
      }
    }
  }

  @Test
  void manyQuestionsAboutOneLongLineStayLinear() {
    String text = "\u00e9".repeat(1_000_000);
    LineTable lines = lines(text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int offset = 0; offset <= 2_000_000; offset += 2) {
            lines.column(offset);
          }
        });
    assertEquals(1_000_001, lines.column(2_000_000));
  }

  /** Any bytes but line feeds, as Latin-1; in front no byte order mark. */
  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder("a");
    for (int i = 0; i < length; i++) {
      int next = random.nextInt(4) == 0 ? random.nextInt(256) : 0x80 + random.nextInt(0x80);
      text.append((char) (next == '\n' ? 'n' : next));
    }
    return text.toString();
  }

  /** Good characters, some of their bytes lost. */
  private static String cut(Random random, String pieces) {
    String bytes = new String(pieces.repeat(3).getBytes(UTF_8), ISO_8859_1);
    StringBuilder text = new StringBuilder(bytes);
    for (int i = random.nextInt(5); i > 0; i--) {
      text.deleteCharAt(random.nextInt(text.length()));
    }
    return text.toString();
  }

  private static LineTable lines(String text) {
    return text(text).lines();
  }

  private static SourceText text(String text) {
    return SourceText.of("x.go", text);
  }
}
