package org.goboundaries.types.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeStoreTest {
  private final TreeStore trees = new TreeStore();
  @TempDir private Path root;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = root.resolve("a.go");
    Files.writeString(file, "package a\n\nfunc F() { g() }\n");
  }

  @Test
  void aFileHasOneTree() throws IOException {
    GoFile first = trees.of(file);
    Files.writeString(file, "package b\n");
    assertSame(first, trees.of(file));
    assertSame(first, trees.outline(file), "a whole tree is an outline as well");
  }

  @Test
  void manyThreadsGetTheSame() {
    trees.readAll(List.of(file, root.resolve("missing.go")));
    List<GoFile> found = IntStream.range(0, 100).parallel().mapToObj(i -> trees.of(file)).toList();
    assertEquals(1, found.stream().distinct().count());
  }

  @Test
  void declarationsStayInTheSameText() {
    GoFile outline = trees.outline(file);
    assertNotNull(outline);
    assertNull(function(outline).body());
    GoFile whole = trees.of(file);
    assertNotNull(whole);
    assertNotNull(function(whole).body());
    assertSame(outline.text(), whole.text());
    assertEquals(function(outline).name(), function(whole).name());
  }

  @Test
  void whatIsNotThereHasNoTree() {
    assertNull(trees.of(root.resolve("missing.go")));
    assertNull(trees.outline(root.resolve("missing.go")));
  }

  private static FuncDecl function(GoFile file) {
    return (FuncDecl) file.declarations().get(0);
  }
}
