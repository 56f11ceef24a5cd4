package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.goboundaries.testkit.LoadedCommand;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.PackedCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with {@code --cache} tells what one without tells, whatever changes between two. */
class CacheTest {
  private static final String BAD =
      "package shop\n\nimport \"example.com/lib\"\n\nfunc f() {\n\tdefer lib.Guard(nil)\n\tg()\n}\n";

  @TempDir private static Path shared;
  private static Path jar;
  private static LoadedCommand command;

  @TempDir private Path work;
  private Path cache;
  private Path module;

  @BeforeAll
  static void load() throws Exception {
    jar = PackedCommand.writeTo(shared.resolve("command.jar"));
    command = new LoadedCommand(jar);
  }

  @AfterAll
  static void unload() throws IOException {
    command.close();
  }

  @BeforeEach
  void files() throws IOException {
    cache = work.resolve("cache");
    module = work.resolve("shop");
    write("go.mod", "module example.com/shop\n\ngo 1.24\n\nrequire example.com/lib v1.0.0\n");
    write("shop.go", BAD);
    write("more.go", "package shop\n\nfunc g() {\n\tdefer recover()\n\tpanic(1)\n}\n");
    write("broken.go", "package shop\n\nfunc {\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = module.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void secondRunTellsTheSame() throws IOException {
    Outcome first = compare("at first");
    assertEquals(1, first.exit());
    assertTrue(first.stdout().contains("more.go:4:2: "), first.stdout());
    assertTrue(first.stderr().contains("broken.go:3:"), first.stderr());
    assertEquals(1, entries());
    compare("again");
    assertEquals(1, entries());
  }

  /** What is kept is used, and not made and written once more. */
  @Test
  void resultIsNotMadeAgain() throws IOException {
    run("--cache", cache.toString(), module.toString());
    Object first = Files.readAttributes(entry(), BasicFileAttributes.class).fileKey();
    Files.setLastModifiedTime(entry(), FileTime.fromMillis(1_000_000));
    run("--cache", cache.toString(), module.toString());
    assertEquals(first, Files.readAttributes(entry(), BasicFileAttributes.class).fileKey());
    assertTrue(Files.getLastModifiedTime(entry()).toMillis() > 1_000_000, "it was not used");
  }

  private Path entry() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.findFirst().orElseThrow();
    }
  }

  private long entries() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.count();
    }
  }

  @Test
  void whateverChangesIsSeen() throws IOException {
    compare("at first");
    write("more.go", "package shop\n\nfunc g() {\n\tdefer func() { recover() }()\n\tpanic(1)\n}\n");
    assertEquals("", compare("mended").stdout());
    write("extra.go", "package shop\n\nfunc h() {\n\tdefer recover()\n\tpanic(1)\n}\n");
    assertTrue(compare("a new file").stdout().contains("extra.go"));
    write("vendor/modules.txt", "# example.com/lib v1.0.0\n## explicit\nexample.com/lib\n");
    compare("a vendor folder");
    write("vendor/example.com/lib/lib.go", "package lib\n\nfunc Guard(any) { recover() }\n");
    compare("a dependency");
    write(
        "vendor/example.com/lib/lib.go",
        "package lib\n\nfunc Guard(any) { x := recover; _ = x }\n");
    compare("another one");
    write("go.mod", "module example.com/shop\n\ngo 1.24\n");
    compare("go.mod");
    Files.writeString(work.resolve("go.work"), "go 1.24\n\nuse ./shop\n");
    compare("go.work");
    Files.delete(module.resolve("extra.go"));
    compare("a file less");
    write("sub/sub.go", "package sub\n\nfunc h() {\n\tdefer recover()\n\tpanic(1)\n}\n");
    assertTrue(compare("a folder more").stdout().contains("sub.go"));
  }

  @Test
  void optionsAreSeen() throws IOException {
    Path rows =
        Files.writeString(
            work.resolve("rows.txt"), "ending corp.example/log Die exit always - x\n");
    compare("plain");
    for (List<String> options :
        List.of(
            List.of("--no-rule", "recover-outside-direct-defer"),
            List.of("--platform", "windows/amd64"),
            List.of("--show-source"),
            List.of("--knowledge", rows.toString()))) {
      compare(options.toString(), options.toArray(String[]::new));
    }
    String[] knowledge = {"--knowledge", rows.toString()};
    Files.writeString(rows, "no row\n");
    assertEquals(2, compare("bad rows", knowledge).exit());
  }

  /** Without a cache, with one, and with one once more. */
  private Outcome compare(String when, String... options) {
    List<String> plain = new ArrayList<>(List.of(options));
    plain.add("-q");
    plain.add(module.toString());
    Outcome expected = command.run(plain.toArray(String[]::new));
    plain.addAll(0, List.of("--cache", cache.toString()));
    for (int i = 0; i < 2; i++) {
      Outcome found = command.run(plain.toArray(String[]::new));
      assertEquals(expected.stdout(), found.stdout(), when);
      assertEquals(expected.stderr(), found.stderr(), when);
      assertEquals(expected.exit(), found.exit(), when);
    }
    return expected;
  }

  private static Outcome run(String... arguments) {
    return command.run(arguments);
  }

  @Test
  void incompleteAnalysisIsNotKept() {
    Outcome outcome =
        run("--cache", cache.toString(), module.toString(), work.resolve("none").toString());
    assertEquals(2, outcome.exit());
    assertTrue(!Files.exists(cache), "something was kept");
  }

  @Test
  void folderThatCannotBeWrittenIsToldInALine() throws IOException {
    Path file = Files.writeString(work.resolve("file"), "mine");
    Outcome plain = run("-q", module.toString());
    Outcome outcome = run("-q", "--cache", file.toString(), module.toString());
    assertEquals(1, outcome.exit());
    assertEquals(plain.stdout(), outcome.stdout());
    String line = "go-boundaries: --cache " + file + ": not a folder; results are not cached\n";
    assertEquals(plain.stderr() + line, outcome.stderr());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void noNameIsNoFolder() {
    Outcome outcome = run("-q", "--cache", "", module.toString());
    assertEquals(1, outcome.exit());
    assertTrue(
        outcome.stderr().contains("--cache \"\": no folder given; results"), outcome.stderr());
  }

  /** The process ends at any time; who comes next is told the truth. */
  @Test
  void killedWriterLeavesNothingThatIsBelieved() throws Exception {
    Outcome expected = run("-q", module.toString());
    for (int i = 0; i < 6; i++) {
      Process process =
          new ProcessBuilder(java("-q", "--cache", cache.toString(), module.toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      killOnceItWrites(process, i);
      Outcome next = run("-q", "--cache", cache.toString(), module.toString());
      assertEquals(expected.stdout(), next.stdout());
      assertEquals(expected.exit(), next.exit());
      Files.deleteIfExists(entryOrNone());
    }
  }

  private void killOnceItWrites(Process process, int later) throws Exception {
    for (int i = 0; process.isAlive() && i < 60_000 && !isWritten(); i++) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    TimeUnit.MICROSECONDS.sleep(later * 300L);
    process.destroyForcibly().waitFor();
  }

  private boolean isWritten() throws IOException {
    return Files.exists(cache) && entries() > 0;
  }

  private Path entryOrNone() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.findFirst().orElse(cache.resolve("none"));
    }
  }

  @Test
  void environmentIsSeen() throws IOException {
    Path root = Files.createDirectories(work.resolve("go/src")).getParent();
    Outcome plain = process(root, "-q", "--cache", cache.toString(), module.toString());
    assertEquals(1, plain.exit(), plain.stderr());
    process(work, "-q", "--cache", cache.toString(), module.toString());
    assertEquals(2, entries());
  }

  private static Outcome process(Path goroot, String... arguments) {
    ProcessBuilder process = new ProcessBuilder(java(arguments));
    process.environment().put("GOROOT", goroot.toString());
    return Outcome.of(process, Duration.ofMinutes(2));
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
