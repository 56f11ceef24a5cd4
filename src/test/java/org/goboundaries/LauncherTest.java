package org.goboundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.cli.JvmFlags;
import org.goboundaries.testkit.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher hands on what it is given, to a java that only prints it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
  private static final Path SOURCE = Path.of("src/main/launcher/go-boundaries");
  private static final String BOOT = "\n-Xbootclasspath/a:";
  private static final String MAIN = "org.goboundaries.cli.Main";

  @TempDir private Path work;
  private Path folder;
  private Path java;

  @BeforeEach
  void install() throws IOException {
    // what the build does, in a folder that needs quoting
    folder = Files.createDirectory(work.toRealPath().resolve("a folder"));
    script(folder.resolve("go-boundaries"), Files.readString(SOURCE).replace("@jar@", "x.jar"));
    Files.createDirectory(folder.resolve("bin"));
    java = folder.resolve("bin/java");
    script(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
  }

  @Test
  void handsOnArgumentsAndStatus() {
    Outcome outcome = run(folder.toString(), "", List.of("a b", "", "$HOME", "*"));
    assertEquals(7, outcome.exit());
    assertTrue(
        outcome.stdout().endsWith(BOOT + folder + "/x.jar\n" + MAIN + "\na b\n\n$HOME\n*\n"),
        outcome.stdout());
  }

  @Test
  void worksInFoldersWhoseNamesEndPaths() throws IOException {
    Path odd = Files.createDirectory(work.resolve("a:b"));
    Path launcher = Files.copy(folder.resolve("go-boundaries"), odd.resolve("go-boundaries"));
    Outcome outcome = run(launcher, folder.toString(), "", List.of("x"));
    assertTrue(
        outcome.stdout().endsWith("\n-Dgo-boundaries.started=0\n-jar\n" + odd + "/x.jar\nx\n"),
        outcome.stdout());
  }

  @Test
  void namesTheMainClass() throws ReflectiveOperationException {
    assertEquals(void.class, Class.forName(MAIN).getMethod("main", String[].class).getReturnType());
  }

  @Test
  void worksThroughLinks() throws IOException {
    Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("go-boundaries"));
    Path far = Files.createSymbolicLink(work.resolve("far"), near);
    Outcome outcome = run(far, folder.toString(), "", List.of("x"));
    assertTrue(outcome.stdout().endsWith("/a folder/x.jar\n" + MAIN + "\nx\n"), outcome.stdout());
  }

  @Test
  void takesMoreFlagsForJava() {
    String stdout = run(folder.toString(), "-Xmx4g -Dx=y", List.of()).stdout();
    assertTrue(stdout.contains("\n-Xmx4g\n-Dx=y" + BOOT), stdout);
  }

  @Test
  void leavesASmallHeapToTheJvm() {
    for (String heap : List.of("-Xmx40m", "-Xmx300m", "-Xmx100000k")) {
      String stdout = run(folder.toString(), heap, List.of()).stdout();
      assertTrue(!stdout.contains("-Xmn"), stdout);
    }
  }

  /** The second JVM of {@code java -jar} has the same flags. */
  @Test
  void saysWhatItsFlagsAre() throws IOException {
    String text = Files.readString(SOURCE);
    String flags = text.substring(text.indexOf("exec ")).replaceAll("(?m)^  ([^-]|-D).*\n", "");
    for (String flag : JvmFlags.ofTheSecond()) {
      assertTrue(flags.contains("\n  " + flag + " \\\n"), flag);
      flags = flags.replace("  " + flag + " \\\n", "");
    }
    assertEquals("exec \"$java\" \\\n", flags);
  }

  @Test
  void saysThatThereIsNoJava() throws IOException {
    Files.delete(java);
    Outcome outcome = run(folder.toString(), "", List.of());
    assertEquals(2, outcome.exit());
    assertTrue(outcome.stderr().contains("set JAVA_HOME"), outcome.stderr());
  }

  private Outcome run(String javaHome, String options, List<String> arguments) {
    return run(folder.resolve("go-boundaries"), javaHome, options, arguments);
  }

  private static Outcome run(
      Path launcher, String javaHome, String options, List<String> arguments) {
    List<String> command =
        Stream.concat(Stream.of(launcher.toString()), arguments.stream()).toList();
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("JAVA_HOME", javaHome);
    process.environment().put("GO_BOUNDARIES_OPTS", options);
    return Outcome.of(process, Duration.ofMinutes(1));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }
}
