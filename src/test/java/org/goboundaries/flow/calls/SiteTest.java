package org.goboundaries.flow.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is called at one place. */
class SiteTest {
  @TempDir private Path folder;

  /** A path without a dot is that of a standard package, unless the module itself has it. */
  @ParameterizedTest
  @ValueSource(strings = {"example.com/server", "server"})
  void whatTheModuleDeclaresIsNotStandard(String module) throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("go.mod"), "module " + module + "\n\ngo 1.26\n");
    Files.writeString(folder.resolve("in/in.go"), "package in\n\nfunc Call() {}\n");
    Files.writeString(
        folder.resolve("m.go"),
        """
        package main

        import (
        	"os"
        	"%1$s/gone"
        	"%1$s/in"
        )

        type locker interface{ Lock() }

        func own() {}

        func main(l locker, file *os.File) {
        	own()
        	in.Call()
        	gone.Call()
        	l.Lock()
        	os.Exit(0)
        	file.Close()
        }
        """
            .formatted(module));
    Workspace workspace =
        Workspace.load(List.of(folder), Platform.linuxAmd64(), Environment.none());
    CallGraph graph = Model.of(Program.of(workspace, Trees.onDisk())).calls();
    String standard =
        graph.codes().stream()
            .flatMap(code -> graph.sites(code).stream())
            .filter(Site::isStandard)
            .map(Sources::name)
            .collect(Collectors.joining(" "));
    assertEquals("os.Exit file.Close", standard);
  }
}
