package org.goboundaries.flow.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.Model;
import org.goboundaries.testkit.Toolchain;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our call graph against those of golang.org/x/tools. */
class CallGraphOracleTest {
  private static final Path SOURCE = Path.of("src/test/go/callgraph");
  private static final List<String> PACKAGES =
      List.of(
          ("net/http encoding/json go/types text/template crypto/tls testing database/sql net/rpc"
                  + " os/exec sync context log/slog archive/zip bufio compress/flate html/template"
                  + " image/png mime/multipart net/textproto regexp")
              .split(" "));

  @TempDir private static Path work;
  private static Path program;

  @BeforeAll
  static void build() {
    program = work.toAbsolutePath().resolve("callgraph.exe");
    Toolchain.buildWithModules(SOURCE, program);
  }

  @Test
  void standardPackages() throws Exception {
    Path sources = Toolchain.root().resolve("src");
    List<Path> roots = new ArrayList<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(sources.resolve(name))) {
        roots.add(files.filter(file -> file.toString().endsWith(".go")).findFirst().orElseThrow());
      }
    }
    CallGraphComparison comparison = compared(Path.of("."), PACKAGES, roots);
    System.out.println(comparison);
    assertEquals(List.of(), comparison.unexplained());
    assertTrue(comparison.found("static") > 32_000, "too few calls by name");
    assertTrue(comparison.found("interface") > 15_000, "too few calls through interfaces");
    // in tests that import each other's packages, and functions without a body
    assertTrue(comparison.missing() < 300, () -> comparison.missing() + " static edges missing");
  }

  @Test
  void testProjects() throws Exception {
    try (Stream<Path> folders = Files.list(Path.of("test-projects"))) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        CallGraphComparison comparison = compared(folder, List.of("./..."), List.of(folder));
        System.out.println(folder + "\n" + comparison);
        assertEquals(List.of(), comparison.unexplained());
        // package gauge calls a function of the runtime, which has no body here
        int expected = folder.endsWith("worker") ? 1 : 0;
        assertEquals(expected, comparison.missing());
      }
    }
  }

  private static CallGraphComparison compared(Path folder, List<String> packages, List<Path> roots)
      throws IOException, InterruptedException {
    Workspace workspace = Workspace.load(roots, Platform.linuxAmd64(), Environment.none());
    Program read = Program.of(workspace, Trees.onDisk());
    CallGraphDump dump = CallGraphDump.of(program, folder, packages);
    return new CallGraphComparison(Model.of(read).calls(), read.units(), dump);
  }
}
