package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetupCommandTest {
  private static final String NOBODY = "http://no-such-host.invalid";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpTellsTheOptions() {
    assertEquals(ExitStatus.CLEAN, run(Map.of(), "--help"));
    for (String word : List.of("--server=URL", "--project=KEY", "--dry-run", "$SONAR_TOKEN")) {
      assertTrue(text(out).contains(word), text(out));
    }
    assertEquals("", text(err));
  }

  @Test
  void serverAndTokenMayStandInTheEnvironment() {
    assertEquals(ExitStatus.FAILED, run(Map.of()));
    assertEquals(
        "go-boundaries: --server is missing, and SONAR_HOST_URL is not set in the environment\n",
        text(err));
    assertEquals(ExitStatus.FAILED, run(Map.of("SONAR_HOST_URL", NOBODY)));
    assertTrue(text(err).contains("--token is missing, and SONAR_TOKEN"), text(err));
    assertEquals(ExitStatus.FAILED, run(Map.of("SONAR_HOST_URL", NOBODY, "SONAR_TOKEN", "squ_1")));
    assertTrue(text(err).contains("no-such-host.invalid"), text(err));
  }

  @Test
  void optionsWinOverTheEnvironment() {
    Map<String, String> environment = Map.of("SONAR_HOST_URL", "nonsense", "SONAR_TOKEN", "squ_1");
    assertEquals(ExitStatus.FAILED, run(environment, "--server", NOBODY));
    assertTrue(text(err).contains("no-such-host.invalid"), text(err));
  }

  @Test
  void wrongUseIsTold() {
    assertEquals(ExitStatus.FAILED, run(Map.of(), "--no-such-option"));
    assertTrue(text(err).endsWith("go-boundaries: see setup --help for usage\n"), text(err));
  }

  /** Only the word itself is the command. */
  @Test
  void folderOfThatNameIsStillAFolder() {
    Shell shell = new Shell();
    assertEquals(2, shell.run("./setup"));
    assertTrue(shell.err().contains("./setup: "), shell.err());
    assertEquals(2, shell.run("setup", "--no-such-option"));
    assertTrue(shell.err().contains("setup --help"), shell.err());
  }

  private ExitStatus run(Map<String, String> environment, String... options) {
    out.reset();
    err.reset();
    String[] arguments = new String[options.length + 1];
    arguments[0] = SetupCommand.NAME;
    System.arraycopy(options, 0, arguments, 1, options.length);
    return new SetupCommand(new Console(out, err, false, false), environment).run(arguments);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(UTF_8);
  }
}
