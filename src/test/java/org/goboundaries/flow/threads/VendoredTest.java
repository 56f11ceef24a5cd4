package org.goboundaries.flow.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.affinity.MissingLocks;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries in vendor/ are known to tables, in a module and below GOPATH. */
class VendoredTest {
  private static final String USER =
      """
      package main

      import "github.com/vishvananda/netns"

      func main() {
      	handle, _ := netns.GetFromName("a")
      	netns.Set(handle)
      }
      """;
  private static final String LIBRARY =
      """
      package netns

      type NsHandle int

      func GetFromName(name string) (NsHandle, error) { return -1, nil }

      func Set(ns NsHandle) error { return nil }
      """;

  @TempDir private Path folder;

  @Test
  void inAModule() throws IOException {
    write(
        "go.mod",
        "module example.com/a\n\ngo 1.24\n\nrequire github.com/vishvananda/netns v0.0.5\n");
    write(
        "vendor/modules.txt",
        "# github.com/vishvananda/netns v0.0.5\n## explicit\ngithub.com/vishvananda/netns\n");
    assertEquals(1, missing(""));
  }

  @Test
  void belowGopath() throws IOException {
    assertEquals(1, missing("src/example.com/a/"));
  }

  private int missing(String root) throws IOException {
    write(root + "vendor/github.com/vishvananda/netns/netns.go", LIBRARY);
    Path main = write(root + "main.go", USER);
    Workspace workspace =
        Workspace.load(List.of(folder), Platform.linuxAmd64(), Environment.none());
    Map<Path, GoFile> files = new HashMap<>();
    Program program =
        Program.of(workspace, path -> files.computeIfAbsent(path, VendoredTest::parse));
    return Model.of(program)
        .threads()
        .in(files.get(main), MissingLocks.class, MissingLocks::new)
        .size();
  }

  private static GoFile parse(Path path) {
    try {
      return Parser.parse(SourceText.read(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
