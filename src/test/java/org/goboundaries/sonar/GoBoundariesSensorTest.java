package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sonar.api.batch.sensor.error.AnalysisError;
import org.sonar.api.batch.sensor.internal.DefaultSensorDescriptor;
import org.sonar.api.batch.sensor.issue.Issue;
import org.sonar.api.batch.sensor.issue.NewIssue;

class GoBoundariesSensorTest {
  private static final String MODULE = "module example.com/shop\n\ngo 1.26\n";
  private static final String BAD =
      "package shop\n\nfunc bad(f func()) {\n\tdefer recover()\n\tf()\n}\n";
  private static final String DEFERRED_ITSELF =
      "\"recover\" is deferred itself: a panic in this function continues";
  private static final String BAD_IN_A =
      "recover-outside-direct-defer a.go:4:1-4:16 " + DEFERRED_ITSELF;

  private static final Pattern LINE =
      Pattern.compile(
          "(?<rule>\\S*) +(?<also>also )?(?<place>\\S+:\\d+):(?<column>\\d+)-\\d+:\\d+ (?<message>.*)");

  @TempDir private Path base;

  private ScannedProject project() throws IOException {
    return new ScannedProject(base).unknown("go.mod", MODULE);
  }

  @Test
  void asksForGoAndForNoRepository() {
    DefaultSensorDescriptor descriptor = new DefaultSensorDescriptor();
    new GoBoundariesSensor().describe(descriptor);
    assertEquals("Go Boundaries", descriptor.name());
    assertEquals(List.of("go"), List.copyOf(descriptor.languages()));
    // with one, who has no rule active would hear nothing
    assertTrue(descriptor.ruleRepositories().isEmpty());
  }

  @Test
  void reportsFindingsWithTheirPathThroughFiles() throws IOException {
    ScannedProject project =
        project()
            .file("a.go", "package shop\n\nfunc guard() {\n\tprintln(recover())\n}\n")
            .file("b.go", "package shop\n\nfunc b() {\n\tdefer func() {\n\t\tguard()\n\t}()\n}\n");
    assertEquals(
        List.of(
            "recover-outside-direct-defer a.go:4:9-4:18 \"recover\" returns nil here and the panic"
                + " continues: the deferred literal calls \"guard\", one frame too many",
            "  b.go:4:7-4:13 deferred here",
            "  b.go:5:2-5:7 called here, not deferred"),
        project.scan());
    Issue issue = project.context().allIssues().iterator().next();
    assertEquals(NewIssue.FlowType.EXECUTION, issue.flows().get(0).type());
    assertFalse(issue.isQuickFixAvailable());
  }

  @Test
  void saysThatThereIsAFix() throws IOException {
    ScannedProject project = project().file("a.go", BAD);
    assertEquals(List.of(BAD_IN_A), project.scan());
    assertTrue(project.context().allIssues().iterator().next().isQuickFixAvailable());
  }

  @Test
  void knowsFilesThatAreNotIndexedAndReportsNothingThere() throws IOException {
    ScannedProject project =
        project()
            .file("a.go", "package shop\n\nfunc guard() {\n\tprintln(recover())\n}\n")
            .unknown("b.go", "package shop\n\nfunc b() {\n\tdefer func() { guard() }()\n}\n")
            .unknown("c.go", BAD);
    assertEquals(
        List.of(
            "recover-outside-direct-defer a.go:4:9-4:18 \"recover\" returns nil here and the panic"
                + " continues: the deferred literal calls \"guard\", one frame too many"),
        project.scan());
  }

  @Test
  void readsVendoredPackages() throws IOException {
    Path vendored = Path.of("rules/test-abort-in-goroutine/cases/modules").toRealPath();
    ScannedProject project = new ScannedProject(vendored).index("shop_test.go");
    assertTrue(project.scan().stream().anyMatch(line -> line.contains(" shop_test.go:")));
  }

  @Test
  void reportsInC() throws IOException {
    Path module = Path.of("rules/unmasked-cgo-signal/cases/files").toRealPath();
    ScannedProject project = new ScannedProject(module).index("main.go").index("device.c");
    assertEquals(
        List.of(
            "unmasked-cgo-signal device.c:11:1-11:11 \"usleep\" ends early when Go's profiler"
                + " sends SIGPROF: sleep again, or block SIGPROF",
            "  main.go:12:1-12:11 Go calls C here",
            "  main.go:6:4-6:17 \"settle\" calls \"pause_us\""),
        project.scan().subList(0, 3));
  }

  @Test
  void analysesAllModulesBelowTheBase() throws IOException {
    ScannedProject project =
        new ScannedProject(base)
            .unknown("one/go.mod", "module example.com/one\n")
            .file("one/a.go", BAD)
            .unknown("two/three/go.mod", "module example.com/three\n")
            .file("two/three/a.go", BAD);
    assertEquals(2, project.scan().size());
  }

  @Test
  void runsOnlyActiveRules() throws IOException {
    ScannedProject project = project().file("a.go", BAD).activate(List.of("shadowed-recover"));
    assertEquals(List.of(), project.scan());
  }

  @Test
  void saysOnceWhatToDoWhereNoRuleIsActive() throws IOException {
    try (Log log = new Log()) {
      assertEquals(List.of(), project().file("a.go", BAD).activate(List.of()).scan());
      List<String> lines = log.lines(Level.INFO);
      assertEquals(1, lines.size());
      assertTrue(lines.get(0).startsWith("No rule of Go Boundaries is active: "), lines.get(0));
      assertTrue(lines.get(0).contains("setup"), lines.get(0));
    }
  }

  @Test
  void saysInALineWhatItCameTo() throws IOException {
    try (Log log = new Log()) {
      project().file("a.go", BAD).file("b.go", "package shop\n").scan();
      assertTrue(
          log.lines(Level.INFO).get(0).matches("1 finding in 2 files, \\d+\\.\\d s"),
          () -> log.lines(Level.INFO).toString());
    }
  }

  @Test
  void doesNothingWhereNoRuleHasSomethingToFind() throws IOException {
    try (Log log = new Log()) {
      // a file that would be told of if it were read
      ScannedProject project = project().file("a.go", "package shop\n\nfunc (\n");
      assertEquals(List.of(), project.scan());
      assertEquals(List.of(), List.copyOf(project.context().allAnalysisErrors()));
      assertEquals(List.of(), log.lines(Level.WARN));
      assertTrue(
          log.lines(Level.INFO).get(0).startsWith("no file is relevant to any active rule, "),
          () -> log.lines(Level.INFO).toString());
    }
  }

  @Test
  void tellsOfAFileThatIsBroken() throws IOException {
    try (Log log = new Log()) {
      ScannedProject project =
          project().file("a.go", BAD).file("b.go", "package shop\n\nfunc é() { var ) }\n");
      assertEquals(List.of(BAD_IN_A), project.scan());
      assertEquals(1, log.lines(Level.WARN).size());
      assertTrue(
          log.lines(Level.WARN).get(0).startsWith("b.go:3:17: syntax error: "),
          () -> log.lines(Level.WARN).toString());
      AnalysisError error = project.context().allAnalysisErrors().iterator().next();
      assertEquals("b.go", error.inputFile().toString());
      assertEquals(3, error.location().line());
      assertEquals(15, error.location().lineOffset());
    }
  }

  @Test
  void warnsOnTheProjectsPageOfWhatWasNotRead() throws IOException {
    ScannedProject project = project().file("a.go", BAD).file("go.mod", "module example.com/m\n");
    Path base = project.context().fileSystem().baseDir().toPath();
    assertEquals(List.of(BAD_IN_A), project.scan());
    assertEquals(List.of(), project.warnings());
    Files.createSymbolicLink(base.resolve("b.go"), Path.of("nowhere"));
    project.scan();
    assertEquals(
        List.of(
            "Go Boundaries: "
                + base
                + ": incomplete, findings may be missing: 1 path not read."
                + " See the scanner's log for details."),
        project.warnings());
  }

  @Test
  void isSilentAboutBrokenFilesThatSonarDoesNotKnow() throws IOException {
    try (Log log = new Log()) {
      assertEquals(List.of(BAD_IN_A), project().file("a.go", BAD).unknown("b.go", "func {").scan());
      assertEquals(List.of(), log.lines(Level.WARN));
    }
  }

  @Test
  void honoursComments() throws IOException {
    ScannedProject project =
        project()
            .file("a.go", BAD.replace("recover()", "recover() // NOSONAR"))
            .file("b.go", BAD.replace("recover()", "recover() //nolint:go-boundaries // why"));
    assertEquals(List.of(), project.scan());
  }

  @Test
  void stopsWhenNobodyWantsTheAnswer() throws IOException {
    ScannedProject project = project().file("a.go", BAD);
    project.context().setCancelled(true);
    assertEquals(List.of(), project.scan());
  }

  @Test
  void isSilentWhereThereIsNoGo() throws IOException {
    try (Log log = new Log()) {
      assertEquals(List.of(), new ScannedProject(base).scan());
      assertEquals(List.of(), log.lines(Level.WARN));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"web-service", "worker"})
  void reportsTheExpectedFindingsOfTestProjects(String name) throws IOException {
    Path folder = Path.of("test-projects", name).toRealPath();
    ScannedProject project = new ScannedProject(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".go")).toList()) {
        project.index(folder.relativize(file).toString());
      }
    }
    List<String> expected = Files.readAllLines(folder.resolve("expected-findings.txt"));
    assertEquals(
        expected, project.scan().stream().map(GoBoundariesSensorTest::asTheCommandSays).toList());
  }

  /** The command's columns count from 1, in bytes: the same here, for all is ASCII. */
  private static String asTheCommandSays(String line) {
    Matcher issue = LINE.matcher(line);
    assertTrue(issue.matches(), line);
    int column = Integer.parseInt(issue.group("column")) + 1;
    String rest = issue.group("place") + ":" + column + ": " + issue.group("message");
    String rule = issue.group("rule");
    String also = issue.group("also") == null ? "" : issue.group("also");
    return rule.isEmpty() ? "\t" + also + rest : rest + " [" + rule + "]";
  }
}
