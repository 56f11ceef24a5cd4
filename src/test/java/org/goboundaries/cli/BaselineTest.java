package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.goboundaries.testkit.LoadedCommand;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.PackedCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as known, and what as new, after edits; by the packed command. */
class BaselineTest {
  private static final String BODY = "\tdefer recover()\n\tpanic(1)\n";
  private static final String CODE =
      "package p\n\nfunc f() {\n" + BODY + "}\n\nfunc g() {\n" + BODY + "}\n";

  @TempDir private static Path shared;
  private static LoadedCommand command;

  @TempDir private Path work;
  private Path file;
  private Path baseline;

  @BeforeAll
  static void load() throws Exception {
    command = new LoadedCommand(PackedCommand.writeTo(shared.resolve("command.jar")));
  }

  @AfterAll
  static void unload() throws IOException {
    command.close();
  }

  @BeforeEach
  void written() throws IOException {
    Files.createDirectories(work.resolve(".git"));
    file = work.resolve("a.go");
    baseline = work.resolve("baseline.json");
    Files.writeString(file, CODE);
    Outcome outcome = run("--write-baseline", baseline.toString());
    assertEquals(0, outcome.exit(), outcome.stderr());
    assertEquals("", outcome.stdout());
    assertTrue(outcome.stderr().contains("baseline.json: 2 findings written\n"), outcome.stderr());
  }

  private Outcome run(String... options) {
    String[] arguments = Arrays.copyOf(options, options.length + 1);
    arguments[options.length] = work.toString();
    return command.run(arguments);
  }

  private Outcome compare() {
    return run("--baseline", baseline.toString());
  }

  private void expectNothingNew(String text) throws IOException {
    Files.writeString(file, text);
    Outcome outcome = compare();
    assertEquals("", outcome.stdout());
    assertEquals(0, outcome.exit());
    assertTrue(
        outcome.stderr().contains("2 more in the baseline\n0 findings in "), outcome.stderr());
    assertFalse(outcome.stderr().contains("nothing any more"), outcome.stderr());
  }

  @Test
  void unrelatedEditsKeepFindingsKnown() throws IOException {
    expectNothingNew(CODE);
    expectNothingNew(CODE.replace("package p\n", "// Package p.\n\npackage p\n\nvar x = 1\n"));
    expectNothingNew(CODE.replace("\tdefer", "\n\n\tdefer"));
    expectNothingNew(CODE.replace(BODY, "\tif true {\n\t\tdefer  recover()\n\t\tpanic(1)\n\t}\n"));
    expectNothingNew(CODE.replace("func g()", "func renamed()"));
    expectNothingNew(CODE.replace("recover()", "recover() // a comment"));
    expectNothingNew(CODE.replace("\n", "\r\n"));
  }

  @Test
  void orderOfFunctionsDoesNotMatter() throws IOException {
    expectNothingNew("package p\n\nfunc g() {\n" + BODY + "}\n\nfunc f() {\n" + BODY + "}\n");
  }

  @Test
  void renamedFileKeepsFindingsKnown() throws IOException {
    Files.delete(file);
    file = Files.createDirectories(work.resolve("deep")).resolve("other.go");
    expectNothingNew(CODE);
  }

  @Test
  void oneMoreOfTheSameKindIsNew() throws IOException {
    Files.writeString(
        file, CODE.replace("}\n\nfunc g", "}\n\nfunc h() {\n" + BODY + "}\n\nfunc g"));
    Outcome outcome = compare();
    assertEquals(1, outcome.exit());
    assertEquals(1, outcome.stdout().lines().count(), outcome.stdout());
    assertTrue(outcome.stdout().contains("a.go:9:2: "), outcome.stdout());
  }

  @Test
  void entriesThatMatchNothingAreTold() throws IOException {
    Files.writeString(file, "package p\n\nfunc f() {\n" + BODY + "}\n");
    Outcome outcome = compare();
    assertEquals(0, outcome.exit());
    assertTrue(
        outcome
            .stderr()
            .contains(
                "1 entry matches nothing any more: recover-outside-direct-defer in a.go (g)\n"),
        outcome.stderr());
    assertEquals(1, run("--baseline", baseline.toString(), "--baseline-strict").exit());
  }

  @Test
  void baselineIsSeenByTheCache() throws IOException {
    String cache = work.resolveSibling(work.getFileName() + "-cache").toString();
    assertEquals(0, run("--cache", cache, "--baseline", baseline.toString()).exit());
    Files.writeString(
        baseline, "{\"format\": \"go-boundaries-baseline\", \"version\": 1, \"findings\": []}");
    assertEquals(1, run("--cache", cache, "--baseline", baseline.toString()).exit());
  }

  @Test
  void whatIsNoBaselineIsToldInALine() throws IOException {
    expectFailure(work.resolve("none").toString(), "none: no such file: write it with ");
    for (String text : new String[] {"", "[]", "{", "<<<<<<< HEAD\n{}", "{}", "{\"format\": 1}"}) {
      Files.writeString(baseline, text);
      expectFailure(baseline.toString(), "baseline.json: not a baseline: ");
    }
    Files.writeString(baseline, "{\"format\": \"go-boundaries-baseline\", \"version\": 9}");
    expectFailure(baseline.toString(), "baseline.json: version 9 of the format: ");
    expectFailure(work.toString(), ": ");
  }

  private void expectFailure(String name, String problem) {
    Outcome outcome = run("--baseline", name);
    assertEquals(2, outcome.exit());
    assertTrue(outcome.stderr().startsWith("go-boundaries: --baseline " + work), outcome.stderr());
    assertTrue(outcome.stderr().contains(problem), outcome.stderr());
  }

  @Test
  void optionsThatContradictEachOther() {
    assertEquals(2, run("--baseline", baseline + "", "--write-baseline", baseline + "").exit());
    assertEquals(2, run("--baseline-strict").exit());
  }

  @Test
  void incompleteAnalysisWritesNone() throws IOException {
    Files.delete(baseline);
    Files.createSymbolicLink(work.resolve("b.go"), Path.of("nowhere"));
    Outcome outcome = run("--write-baseline", baseline.toString());
    assertEquals(2, outcome.exit());
    assertFalse(Files.exists(baseline));
    assertTrue(outcome.stderr().contains("is not written"), outcome.stderr());
  }

  @Test
  void fingerprintsOfGitLabSurviveTheSameEdits() throws IOException {
    String before = fingerprints(CODE);
    assertEquals(before, fingerprints("// Comment.\n\n" + CODE));
    assertEquals(before, fingerprints(CODE.replace("\tdefer", "\n\t\tdefer")));
    assertTrue(fingerprints(CODE + "\nfunc h() {\n" + BODY + "}\n").startsWith(before));
  }

  private String fingerprints(String text) throws IOException {
    Files.writeString(file, text);
    StringBuilder all = new StringBuilder();
    new ObjectMapper()
        .readTree(run("-q", "--output=gitlab").stdout())
        .forEach(each -> all.append(each.get("fingerprint").asText()).append('\n'));
    return all.toString();
  }

  @Test
  void severityDecidesWhatFails() throws IOException {
    assertEquals(1, run("--fail-on", "high").exit());
    assertEquals(0, run("--fail-on", "never").exit());
    Files.writeString(
        file,
        "package p\n\nimport (\n\t\"os\"\n\t\"os/signal\"\n)\n\n"
            + "func f(c chan os.Signal) {\n\tsignal.Notify(c, os.Kill)\n}\n");
    Outcome medium = run("--fail-on", "high");
    assertTrue(medium.stdout().contains("[uncatchable-signal]"), medium.stdout());
    assertEquals(0, medium.exit());
    assertEquals(1, run("--fail-on", "medium").exit());
    assertEquals(1, run().exit());
    assertEquals(2, run("--fail-on", "medum").exit());
  }

  @Test
  void countsAndColours() {
    Outcome outcome = run("--stats", "--color", "always");
    assertTrue(
        outcome.stderr().startsWith("by rule:\n      2  recover-outside-direct-defer\n"),
        outcome.stderr());
    assertTrue(outcome.stdout().contains("\u001B[1m" + file + ":4:2:\u001B[0m "), outcome.stdout());
    assertFalse(run().stdout().contains("\u001B"));
    assertEquals(2, run("--color", "pink").exit());
  }
}
