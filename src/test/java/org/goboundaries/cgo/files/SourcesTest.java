package org.goboundaries.cgo.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a package includes, and what its #cgo lines say. */
class SourcesTest {
  @TempDir private Path module;

  private Path write(String name, String text) throws IOException {
    Path file = module.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String read(List<String> names, List<String> folders, List<CMacro> macros) {
    Sources sources = new Sources(module.resolve("p"), folders, module, SourceText::read);
    names.forEach(sources::add);
    StringBuilder found = new StringBuilder();
    for (CFile file : sources.read(CPlatform.USUAL, macros)) {
      for (CFunction function : file.functions()) {
        found.append(file.isConditional(function) ? "?" : "").append(function.name()).append(' ');
      }
    }
    return found.toString().strip();
  }

  private String read(String... names) {
    return read(List.of(names), List.of(), List.of());
  }

  @Test
  void whatIsIncludedOfOtherFolders() throws IOException {
    write("p/a.c", "#include \"../q/b.c\"\n#include \"no/such.c\"\nvoid a(void) {}");
    write("q/b.c", "#include \"c.h\"\nvoid b(void) {}");
    write("q/c.h", "void c(void) {}");
    write("q/other.c", "void other(void) {}");
    assertEquals("a b c", read("a.c"));
  }

  @Test
  void macrosOfWhoIncludes() throws IOException {
    write("p/a.c", "#define IMPLEMENTATION\n#include \"h.h\"\n");
    write("p/h.h", "#ifdef IMPLEMENTATION\nvoid h(void) {}\n#endif\n");
    write("p/b.c", "void b(void) {}");
    assertEquals("b h", read("a.c", "b.c", "h.h"));
    assertEquals("b ?h", read("b.c", "h.h"), "a header that nobody includes here");
  }

  @Test
  void whatMayBeLeftOutIsNotFollowed() throws IOException {
    write(
        "p/a.c",
        "#ifdef SOME\n#include \"../q/b.c\"\n#endif\n#if 0\n#include \"../q/c.c\"\n#endif\n");
    write("q/b.c", "void b(void) {}");
    write("q/c.c", "void c(void) {}");
    assertEquals("", read("a.c"));
    List<CMacro> some = List.of(new CMacro(0, 0, "SOME", false, List.of("1")));
    assertEquals("b", read(List.of("a.c"), List.of(), some));
  }

  @Test
  void foldersThatTheCompilerIsTold() throws IOException {
    write("p/a.c", "#include \"b.c\"\n");
    write("p/lib/b.c", "void b(void) {}");
    assertEquals("", read("a.c"));
    assertEquals("b", read(List.of("a.c"), List.of("./lib"), List.of()));
  }

  @Test
  void circlesAndTheOutside() throws IOException {
    write("p/a.c", "#include \"b.h\"\nvoid a(void) {}");
    write("p/b.h", "#include \"a.c\"\n#include \"b.h\"\nvoid b(void) {}");
    assertEquals("a b", read("a.c", "b.h"));
    Sources sources =
        new Sources(module.resolve("p"), List.of(), module.resolve("q"), SourceText::read);
    sources.add("a.c");
    assertEquals(List.of(), sources.read(CPlatform.USUAL, List.of()));
  }

  @Test
  void wordsThatBeginNames() throws IOException {
    write("p/a.c", "int my_poll(void) { return xpoll; }");
    Sources sources = new Sources(module.resolve("p"), List.of(), module, SourceText::read);
    sources.add("a.c");
    assertFalse(sources.isAbout(List.of("poll")));
    assertTrue(sources.isAbout(List.of("xp", "poll")));
  }

  private static CgoFlags flags(String lines) {
    CgoFlags flags = new CgoFlags(Set.of("linux", "amd64")::contains);
    flags.add(Parser.parse(SourceText.of("p.go", "package p\n\n" + lines + "\nimport \"C\"\n")));
    return flags;
  }

  @Test
  void linesForTheCompiler() {
    CgoFlags flags =
        flags(
            "// #cgo CFLAGS: -DA -D B=2 -I./x -I${SRCDIR}/y -I/usr/include\n"
                + "// #cgo linux,amd64 CPPFLAGS: -DC\n// #cgo windows darwin CFLAGS: -DD\n"
                + "// #cgo !linux CFLAGS: -DE\n// #cgo darwin linux CXXFLAGS: -DF=f\n"
                + "// #cgo LDFLAGS: -DG -lx\n// cgo CFLAGS: -DH");
    List<String> macros =
        flags.macros().stream().map(macro -> macro.name() + "=" + macro.body().get(0)).toList();
    assertEquals(List.of("A=1", "B=2", "C=1", "F=f"), macros);
    assertEquals(List.of("./x", "./y"), flags.folders());
    assertEquals(1, flags("/*\n#cgo CFLAGS: -DA\n*/").macros().size());
  }
}
