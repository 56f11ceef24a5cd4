package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.rules.Rules;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.testkit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes of files on the disk, and the same as a difference. */
class FixTest {
  private static final String BAD = "\tdefer recover()\n\tpanic(1)\n}\n";
  private static final String GOOD = "\tdefer func() { recover() }()\n\tpanic(1)\n}\n";

  @TempDir private Path work;
  private final Shell shell = new Shell();

  private Path write(String name, String text) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void fixesAllAndReportsWhatRemains() throws IOException {
    Path file = write("a.go", "package p\n\nfunc f() {\n" + BAD + "\nfunc g() {\n" + BAD);
    assertEquals(0, shell.run("--fix", work.toString()));
    assertEquals("package p\n\nfunc f() {\n" + GOOD + "\nfunc g() {\n" + GOOD, read(file));
    assertEquals("", shell.out());
    assertTrue(shell.err().startsWith("go-boundaries: applied 2 of 2 fixes\n"), shell.err());
    assertEquals(0, shell.run("--fix", work.toString()));
    assertFalse(shell.err().contains("applied"), shell.err());
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  @Test
  void modeLineEndsAndMarkAreKept() throws IOException {
    String text = "\uFEFFpackage p\n\nfunc f() {\n" + BAD;
    Path file = write("a.go", text.replace("\n", "\r\n"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertEquals(0, shell.run("--fix", work.toString()));
    assertEquals(text.replace(BAD, GOOD).replace("\n", "\r\n"), read(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (Stream<Path> files = Files.list(work)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void linkStaysALink() throws IOException {
    Path file = write("real/a.txt", "package p\n\nfunc f() {\n" + BAD);
    Path link = Files.createSymbolicLink(work.resolve("a.go"), file);
    assertEquals(0, shell.run("--fix", link.toString()));
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(read(file).endsWith(GOOD));
  }

  @Test
  void differenceChangesNothing() throws IOException {
    String text = "package p\n\nfunc f() {\n" + BAD;
    write(".git/HEAD", "x\n");
    Path file = write("d/a.go", text);
    assertEquals(1, shell.run("--diff", work.toString()));
    assertEquals(
        """
        --- a/d/a.go
        +++ b/d/a.go
        @@ -1,6 +1,6 @@
         package p
        \s
         func f() {
        -\tdefer recover()
        +\tdefer func() { recover() }()
         \tpanic(1)
         }
        """,
        shell.out());
    assertEquals(text, read(file));
    assertEquals(0, shell.run("--fix", work.toString()));
    assertEquals(0, shell.run("--diff", work.toString()));
    assertEquals("", shell.out());
  }

  /** What patch makes of the difference is what the fixes make, in all that we have. */
  @Test
  void differenceOfAllCasesIsWhatFixesDo() throws IOException {
    Path patched = copy("patched");
    Path fixed = copy("fixed");
    assertEquals(1, shell.run(everything("--diff", patched)));
    Files.writeString(work.resolve("all.patch"), shell.out());
    Outcome.of(
            new ProcessBuilder("patch", "-p1", "-s", "-i", work.resolve("all.patch").toString())
                .directory(patched.toFile()),
            Duration.ofMinutes(1))
        .expectSuccess();
    assertEquals(1, shell.run(everything("--fix", fixed)));
    assertFalse(shell.err().contains("restored"), shell.err());
    assertTrue(shell.err().matches("(?s).*applied \\d{3} of \\d{3} fixes.*"), shell.err());
    Outcome.of(
            new ProcessBuilder("diff", "-r", patched.toString(), fixed.toString()),
            Duration.ofMinutes(1))
        .expectSuccess();
  }

  private static String[] everything(String option, Path folder) {
    List<String> all = new ArrayList<>(List.of(option, "-q", "--confidence", "likely"));
    Rules.all().forEach(rule -> all.addAll(List.of("--rule", rule.key())));
    all.add(folder.toString());
    return all.toArray(String[]::new);
  }

  private Path copy(String name) throws IOException {
    Path target = Files.createDirectories(work.resolve(name));
    Files.createDirectories(target.resolve(".git"));
    for (String from : List.of("rules", "test-projects")) {
      Outcome.of(new ProcessBuilder("cp", "-r", from, target.toString()), Duration.ofMinutes(1))
          .expectSuccess();
    }
    return target;
  }

  @Test
  void fixThatBreaksTheSyntaxIsTakenBack() throws IOException {
    Path file = write("a.go", "package p\n\nfunc f() {\n\tbad()\n}\n");
    assertEquals(2, shell.run(List.of(new Replaces("}")), "--fix", work.toString()));
    assertEquals("package p\n\nfunc f() {\n\tbad()\n}\n", read(file));
    assertTrue(shell.err().contains("a.go is restored: its fixes broke the syntax"), shell.err());
  }

  @Test
  void fixThatFixesNothingIsTakenBack() throws IOException {
    Path file = write("a.go", "package p\n\nfunc f() {\n\tbad()\n}\n");
    assertEquals(2, shell.run(List.of(new Replaces("bad( )")), "--fix", work.toString()));
    assertEquals("package p\n\nfunc f() {\n\tbad()\n}\n", read(file));
    assertTrue(shell.err().contains("restored: its fixes left a finding where"), shell.err());
  }

  @Test
  void ofFixesThatTouchOneIsApplied() throws IOException {
    Path file = write("a.go", "package p\n\nfunc f() {\n\tbad(bad())\n}\n");
    assertEquals(0, shell.run(List.of(new Replaces("good()")), "--fix", work.toString()));
    assertTrue(shell.err().contains("applied 1 of 2 fixes; run again"), shell.err());
    assertEquals("package p\n\nfunc f() {\n\tgood()\n}\n", read(file));
  }

  @Test
  void nothingIsFixedOfAnIncompleteAnalysis() throws IOException {
    Path file = write("a.go", "package p\n\nfunc f() {\n" + BAD);
    Files.createSymbolicLink(work.resolve("b.go"), Path.of("nowhere"));
    assertEquals(2, shell.run("--fix", work.toString()));
    assertTrue(shell.err().contains("nothing is fixed: the analysis is incomplete"));
    assertTrue(read(file).endsWith(BAD));
    assertEquals(2, shell.run("--fix", "--diff", work.toString()));
  }

  /** Reports calls of {@code bad}, and replaces each by some text. */
  private static final class Replaces implements Rule {
    private final String text;

    Replaces(String text) {
      this.text = text;
    }

    @Override
    public boolean needsModel() {
      return false;
    }

    @Override
    public List<Finding> check(Pass pass) {
      List<Finding> found = new ArrayList<>();
      Walk.file(
          pass.file(),
          node -> {
            if (node instanceof CallExpr call
                && pass.file().text().substring(call.start(), call.end()).startsWith("bad(")) {
              found.add(
                  pass.finding(call, "bad")
                      .withFix("x", new TextEdit(call.start(), call.end(), text)));
            }
            return true;
          });
      return found;
    }
  }
}
