package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which modules of a folder are analysed together. */
class IndependentModulesTest {
  @TempDir private Path folder;

  @Test
  void modulesThatDoNotImportOneAnotherAreApart() throws IOException {
    module("a", "import _ \"example.com/elsewhere\"");
    module("b", "");
    assertEquals(List.of("[a]", "[b]"), parts(1));
  }

  @Test
  void whatImportsOneOfThemStaysWithIt() throws IOException {
    module("a", "import _ \"example.com/c\"");
    write("a/go.mod", "module example.com/a\n\nreplace example.com/c => ../c\n");
    module("b", "");
    module("c", "");
    assertEquals(List.of("[a, c]", "[b]"), parts(1));
  }

  @Test
  void membersOfAWorkspaceFindOneAnother() throws IOException {
    write("go.work", "go 1.26\n\nuse (\n\t./a\n\t./b\n)\n");
    module("a", "");
    module("b", "import _ \"example.com/a\"");
    assertEquals(List.of("[a, b]"), parts(1));
  }

  @Test
  void modulesBelowOneStayWithIt() throws IOException {
    module("a", "");
    module("a/examples", "");
    module("b", "");
    assertEquals(List.of("[a, a/examples]", "[b]"), parts(1));
  }

  @Test
  void smallOnesComeTogether() throws IOException {
    module("a", "");
    module("b", "");
    module("c", "");
    assertEquals(List.of("[a, b]", "[c]"), parts(2));
    assertEquals(List.of("[a, b, c]"), parts(3));
  }

  private List<String> parts(int enough) {
    return Workspace.load(List.of(folder), Platform.linuxAmd64(), Environment.none())
        .parts(enough)
        .stream()
        .map(this::folders)
        .toList();
  }

  private String folders(Workspace part) {
    TreeSet<String> folders = new TreeSet<>();
    part.packages().forEach(each -> folders.add(folder.relativize(each.folder()).toString()));
    return folders.toString();
  }

  private void module(String name, String text) throws IOException {
    write(name + "/a.go", "package a\n\n" + text + "\n");
    Path file = folder.resolve(name).resolve("go.mod");
    if (!Files.exists(file)) {
      write(name + "/go.mod", "module example.com/" + name + "\n");
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
