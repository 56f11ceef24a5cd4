package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long MILLISECOND = 1_000_000;
  private static final String WIPE = "\r\u001B[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Messages messages = new Messages(err);

  @Test
  void shortWorkIsSilent() {
    Progress progress = new Progress(messages, 3, 0);
    progress.step(100 * MILLISECOND);
    progress.step(499 * MILLISECOND);
    messages.wipeProgress();
    assertEquals("", told());
  }

  @Test
  void longWorkTellsHowFarItIsNotTooOften() {
    Progress progress = new Progress(messages, 3, 0);
    progress.step(500 * MILLISECOND);
    progress.step(550 * MILLISECOND);
    progress.step(700 * MILLISECOND);
    assertEquals("go-boundaries: 1 of 3 files" + WIPE + "go-boundaries: 3 of 3 files", told());
  }

  @Test
  void theNextLineWipesItAway() {
    Progress progress = new Progress(messages, 3, 0);
    progress.step(500 * MILLISECOND);
    messages.line("a line");
    messages.wipeProgress();
    assertEquals("go-boundaries: 1 of 3 files" + WIPE + "a line\n", told());
  }

  @Test
  void withoutATotalNothingIsTold() {
    new Progress(messages, 0, 0).step(10_000 * MILLISECOND);
    assertEquals("", told());
  }

  private String told() {
    return err.toString(UTF_8);
  }
}
