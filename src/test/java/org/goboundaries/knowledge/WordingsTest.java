package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.knowledge.Wording.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
  private final Wordings words = Knowledge.standard().wordings();

  @ParameterizedTest
  @CsvSource({
    "REPORTS, LogPanic, true",
    "REPORTS, catalog, false",
    "WRITES, MustExec, true",
    "WRITES, Select, false",
    "READS, SelectAll, true",
    "DECIDES, rePanic, true",
    "DECIDES, die, true",
    "DECIDES, diet, false",
    "GUARDS, HandleCrash, true",
    "GUARDS, Done, false",
  })
  void namesSayWhatIsMeant(Meaning meaning, String name, boolean isSaid) {
    assertEquals(isSaid, words.isSaidBy(meaning, name));
  }

  @ParameterizedTest
  @CsvSource({
    "CALM, strconv, Atoi, true",
    "CALM, encoding/json, Marshal, false",
    "MAKES_TEXT, github.com/pkg/errors, Wrap, true",
    "MAKES_TEXT, github.com/pkg/errorset, Wrap, false",
    "ANSWERS, github.com/labstack/echo/v4, Context.JSON, true",
    "ANSWERS, github.com/labstack/echo/v4, Context.Bind, false",
    "STATUS, google.golang.org/grpc/status, Errorf, true",
    "STATUS, google.golang.org/grpc/status, FromError, false",
  })
  void packagesHaveTheirOwn(Meaning meaning, String path, String name, boolean isSaid) {
    assertEquals(isSaid, words.isSaidOf(meaning, path, name));
  }

  @ParameterizedTest
  @CsvSource({
    "INTENDED, // ignoring the panic, true",
    "INTENDED, // the channel may be closed, true",
    "INTENDED, // a best-effort cleanup, true",
    "INTENDED, // no-op, true",
    "INTENDED, // no operation, false",
    "INTENDED, // we don't care, true",
    "INTENDED, // unexpected, false",
    "IMPOSSIBLE, // can't happen, true",
    "IMPOSSIBLE, // debug, false",
  })
  void textsSayWhatIsMeant(Meaning meaning, String text, boolean isSaid) {
    assertEquals(isSaid, words.isSaidIn(meaning, text));
  }

  @Test
  void usersMayAddWords() {
    Knowledge more =
        Knowledge.standard()
            .with(
                "w.txt",
                """
                wording * notier* reports - -
                wording corp.example/* Tx.Speichere writes - -
                """);
    assertTrue(more.wordings().isSaidBy(Meaning.REPORTS, "NotiereFehler"));
    assertTrue(more.wordings().isSaidBy(Meaning.REPORTS, "Printf"));
    assertTrue(more.wordings().isSaidOf(Meaning.WRITES, "corp.example/db", "Tx.Speichere"));
    assertFalse(more.wordings().isSaidOf(Meaning.WRITES, "corp.example", "Tx.Speichere"));
    assertFalse(words.isSaidBy(Meaning.REPORTS, "NotiereFehler"));
    assertThrows(
        MalformedTableException.class,
        () -> Knowledge.standard().with("w.txt", "wording * notier* says - -"));
  }
}
