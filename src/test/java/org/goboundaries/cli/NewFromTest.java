package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.PackedCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that a commit brought, by the packed command and the real git. */
class NewFromTest {
  private static final String BAD = "() {\n\tdefer recover()\n\tpanic(1)\n}\n";

  @TempDir private static Path shared;
  private static Path jar;

  @TempDir private Path work;
  private Path repository;

  @BeforeAll
  static void pack() throws IOException {
    jar = PackedCommand.writeTo(shared.resolve("command.jar"));
  }

  @BeforeEach
  void commits() throws IOException {
    repository = Files.createDirectory(work.resolve("repo"));
    git("init", "-q", ".");
    write("a.go", "package p\n\nfunc f" + BAD);
    write("sub/b.go", "package sub\n\nfunc f" + BAD);
    commit("first");
    git("mv", "a.go", "z.go");
    write("z.go", "package p\n\n// f fails.\nfunc f" + BAD + "\nfunc g" + BAD);
    commit("second");
  }

  private void write(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit(String name) {
    git("add", ".");
    git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "-m", name);
  }

  private Outcome git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(repository.toFile());
    return Outcome.of(process, Duration.ofMinutes(1)).expectSuccess();
  }

  private Outcome run(Path folder, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.io.tmpdir=" + work, "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    return Outcome.of(process, Duration.ofMinutes(2));
  }

  @Test
  void onlyWhatTheCommitBroughtIsReported() throws IOException {
    Outcome outcome = run(repository, "--new-from", "HEAD~1", ".");
    assertEquals(1, outcome.exit(), outcome.stderr());
    assertEquals(1, outcome.stdout().lines().count(), outcome.stdout());
    assertTrue(outcome.stdout().startsWith("z.go:10:2: "), outcome.stdout());
    assertTrue(outcome.stderr().startsWith("2 more that were there before\n"), outcome.stderr());
    assertEquals(0, run(repository, "--new-from", "HEAD~1", "sub").exit());
    assertEquals(0, run(repository.resolve("sub"), "--new-from", "HEAD~1", ".").exit());
    assertEquals(0, run(repository, "--new-from", "HEAD", ".").exit());
    assertEquals("", git("status", "--short").stdout());
  }

  @Test
  void changesThatAreNotCommittedCount() throws IOException {
    write("new.go", "package p\n\nfunc h" + BAD);
    Outcome outcome = run(repository, "-q", "--new-from", "HEAD", ".");
    assertTrue(outcome.stdout().startsWith("new.go:4:2: "), outcome.stdout());
  }

  /** A change elsewhere may cause a finding in a line that did not change. */
  @Test
  void unchangedLinesMayHaveNewFindings() throws IOException {
    write("c.go", "package p\n\nfunc k() {\n\tdefer help()\n\tpanic(1)\n}\n");
    write("d.go", "package p\n\nfunc help() { recover() }\n");
    commit("guarded");
    write("d.go", "package p\n\nfunc help() { inner() }\n\nfunc inner() { recover() }\n");
    commit("not guarded");
    Outcome outcome = run(repository, "-q", "--new-from", "HEAD~1", ".");
    assertEquals(1, outcome.exit(), outcome.stderr());
    assertTrue(outcome.stdout().contains("d.go:5:"), outcome.stdout());
  }

  @Test
  void mergeBase() throws IOException {
    git("checkout", "-q", "-b", "topic", "HEAD~1");
    write("t.go", "package p\n\nfunc t" + BAD);
    commit("topic");
    git("checkout", "-q", "-");
    String main = git("rev-parse", "HEAD").stdout().strip();
    git("checkout", "-q", "topic");
    Outcome outcome = run(repository, "-q", "--new-from-merge-base", main, ".");
    assertEquals(1, outcome.stdout().lines().count(), outcome.stdout());
    assertTrue(outcome.stdout().startsWith("t.go:4:2: "), outcome.stdout());
  }

  @Test
  void whatGitDoesNotKnowIsNeverGuessed() throws IOException {
    expectFailure(run(repository, "--new-from", "nope", "."), "unknown revision \"nope\"");
    expectFailure(run(repository, "--new-from", "-x", "."), "unknown revision \"-x\"");
    String url = "file://" + repository;
    Path shallow = work.resolve("shallow");
    git("clone", "-q", "--depth", "1", url, shallow.toString());
    expectFailure(run(shallow, "--new-from", "HEAD~1", "."), "fetch-depth: 0");
    expectFailure(run(shallow, "--new-from-merge-base", "nope", "."), "fetch-depth: 0");
    Path plain = Files.createDirectory(work.resolve("plain"));
    Files.writeString(plain.resolve("a.go"), "package p\n");
    expectFailure(run(plain, "--new-from", "HEAD", "."), "is in no git repository");
    assertEquals(2, run(repository, "--new-from", "HEAD", "--write-baseline", "b", ".").exit());
  }

  private static void expectFailure(Outcome outcome, String problem) {
    assertEquals(2, outcome.exit(), outcome.stdout());
    assertEquals("", outcome.stdout());
    assertTrue(outcome.stderr().startsWith("go-boundaries: --new-from: "), outcome.stderr());
    assertTrue(outcome.stderr().contains(problem), outcome.stderr());
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    assertEquals(0, run(repository, "--new-from", "HEAD", ".").exit());
    try (var left = Files.list(work)) {
      assertEquals(List.of("repo"), left.map(file -> file.getFileName().toString()).toList());
    }
  }
}
