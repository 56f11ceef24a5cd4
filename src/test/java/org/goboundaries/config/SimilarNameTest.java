package org.goboundaries.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNameTest {
  private static final List<String> NAMES =
      List.of(
          "exit-in-handler",
          "goexit-in-handler",
          "recover-outside-direct-defer",
          "shadowed-recover",
          "test-abort-in-handler");

  @ParameterizedTest
  @CsvSource({
    "goexit-in-handlers, goexit-in-handler",
    "exit-in-handlr, exit-in-handler",
    "exti-in-handler, exit-in-handler",
    "recover-outside-defer, recover-outside-direct-defer",
    "recover-outside, recover-outside-direct-defer",
    "Shadowed_Recover, shadowed-recover",
    "shadow-recover, shadowed-recover",
    "abort, test-abort-in-handler",
  })
  void isWhatWasMeant(String written, String meant) {
    assertEquals(meant, SimilarName.to(written, NAMES));
  }

  @Test
  void isSomeNameWhateverIsWritten() {
    assertEquals("exit-in-handler", SimilarName.to("", NAMES.subList(0, 1)));
    assertEquals("exit-in-handler", SimilarName.to("\uD83D\uDE00", NAMES.subList(0, 1)));
    assertEquals("", SimilarName.to("exit", List.of()));
  }
}
