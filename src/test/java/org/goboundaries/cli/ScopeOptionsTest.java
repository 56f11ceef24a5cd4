package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.CallsAcrossFiles;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options that decide what is looked at, and with what knowledge. */
class ScopeOptionsTest {
  /** Says where each file is looked at, and how many endings are known of example.com/log. */
  private static final Rule WHERE =
      pass -> {
        String message =
            pass.unit().variant().platform()
                + " "
                + pass.model().knowledge().endings().of("example.com/log", "Die").size();
        Finding finding = pass.finding(pass.file().declarations().get(0), message);
        return List.of(new Finding("where", finding.primary()));
      };

  @TempDir private Path folder;

  private final Shell shell = new Shell();

  @BeforeEach
  void file() throws IOException {
    write("go.mod", "module example.com/m\n\ngo 1.26\n");
    write("a.go", "package m\n\nvar a int\n");
  }

  @Test
  void thePlatformIsChosen() {
    assertEquals("linux/amd64 0", where());
    assertEquals("windows/arm64 0", where("--platform", "windows/arm64"));
    assertEquals("linux/amd64, cgo off 0", where("--no-cgo"));
    assertEquals("linux/amd64, tags a.b c_1 0", where("--tags=a.b,c_1"));
  }

  @Test
  void aFileIsLookedAtWhereItCanBe() throws IOException {
    write("a.go", "//go:build linux && !special\n\npackage m\n\nvar a int\n");
    assertTrue(where("--platform", "windows/amd64").startsWith("linux/"));
    // it has its place even where nothing takes it
    assertEquals("linux/amd64, tags special 0", where("--tags", "special"));
  }

  @Test
  void whatIsNoPlatformOrTagIsWrongUse() {
    String hint = ": expected GOOS/GOARCH as listed by \"go tool dist list\", such as linux/arm64";
    for (String port : List.of("linux", "linux/", "windows/mips", "", "LINUX/amd64", "a/b/c")) {
      assertWrong("unknown platform \"" + port + "\"" + hint, "--platform=" + port);
    }
    assertWrong("invalid build tag \"\" in \"\"", "--tags=");
    assertWrong("invalid build tag \"\" in \"a,\"", "--tags=a,");
    assertWrong("invalid build tag \"!b\" in \"a,!b\"", "--tags=a,!b");
    assertWrong("invalid build tag \"a b\" in \"a b\"", "--tags=a b");
  }

  @Test
  void knowledgeIsAdded() throws IOException {
    Path one = write("one.txt", "# ours\n\nending example.com/log Die exit always - log.go\n");
    Path two = write("two.txt", "ending example.com/x Y exit always - x.go\r\n");
    assertEquals("linux/amd64 1", where("--knowledge", one.toString()));
    assertEquals("linux/amd64 0", where("--knowledge", two.toString()));
    assertEquals(
        "linux/amd64 1", where("--knowledge", one.toString(), "--knowledge", two.toString()));
  }

  @Test
  void knowledgeThatCannotBeUnderstoodIsToldByLine() throws IOException {
    Path file = write("k.txt", "# ours\nending example.com/log Die exit always - log.go\nend x\n");
    assertWrong(
        file
            + ":3: \"end\" is not one of [callback, cleanup, c-signal, context, ending, formatter,"
            + " handler, linkname, mutex, profiler, recovery, thread-call, wait, wording];"
            + " did you mean \"ending\"?",
        "--knowledge=" + file);
    write("k.txt", "\nending example.com/log Die exit\n");
    assertWrong(file + ":2: 3 columns instead of 6", "--knowledge=" + file);
    Path gone = folder.resolve("gone.txt");
    assertWrong(gone + ": no such file or directory", "--knowledge=" + gone);
  }

  @Test
  void dependenciesAreReadUnlessForbidden() throws IOException {
    write("go.mod", "module example.com/m\n\ngo 1.26\n\nrequire example.com/d v1.0.0\n");
    write("a.go", "package m\n\nimport \"example.com/d\"\n\nfunc across() { d.F() }\n");
    write("vendor/modules.txt", "# example.com/d v1.0.0\n## explicit\nexample.com/d\n");
    Path there = write("vendor/example.com/d/d.go", "package d\n\nfunc F() {}\n");
    List<Rule> rules = List.of(new CallsAcrossFiles());
    assertEquals(1, shell.run(rules, folder.toString(), "--show-source"));
    assertTrue(shell.out().contains(there + ":3:6: declared here"), shell.out());
    assertEquals(0, shell.run(rules, folder.toString(), "--no-dependencies"));
  }

  /** What the rule says of the only file. */
  private String where(String... options) {
    String[] arguments = new String[options.length + 1];
    System.arraycopy(options, 0, arguments, 0, options.length);
    arguments[options.length] = folder.toString();
    assertEquals(1, shell.run(List.of(WHERE), arguments), shell::err);
    return shell.out().replaceAll("(?s).*?: (.*) \\[where\\]\n", "$1");
  }

  private void assertWrong(String problem, String option) {
    assertEquals(2, shell.run(List.of(WHERE), option, folder.toString()));
    String told = "go-boundaries: " + problem + "\ngo-boundaries: see --help for usage\n";
    assertEquals(told, shell.err());
    assertEquals("", shell.out());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
