package org.goboundaries.types.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Walk;
import org.goboundaries.testkit.Toolchain;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.goboundaries.types.program.Unit;
import org.junit.jupiter.api.Test;

/** The jar knows the standard library as the installed Go has it. */
class LibraryTest {
  private static final Path RESOURCE =
      Path.of("src/main/resources/org/goboundaries/types/library/standard-library.txt");
  private static final int SHOWN = 40;

  /** Another release of Go only has its difference shown. */
  @Test
  void theResourceIsCurrent() throws IOException {
    String written = LibraryWriter.text(Toolchain.root());
    String known = Files.readString(RESOURCE);
    Set<String> difference = written.lines().collect(Collectors.toCollection(LinkedHashSet::new));
    known.lines().forEach(difference::remove);
    String text = difference.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    if (Library.of(known).version().equals(Library.of(written).version())) {
      assertEquals("", text, "in the installed Go, and not in the resource");
      assertTrue(known.equals(written), "the resource holds more than the installed Go, or less");
    } else {
      System.out.println("another release of Go than the resource's declares also:\n" + text);
    }
  }

  @Test
  void aPackageIsNamedAsItsFilesSay() {
    Library library = Library.standard();
    for (String path : List.of("fmt", "math/rand/v2", "go/types", "io/fs")) {
      List<GoFile> files = library.files(path);
      assertFalse(files.isEmpty(), path);
      for (GoFile file : files) {
        assertNotNull(file.packageName());
        assertEquals(file.packageName().name(), library.name(path));
      }
    }
    assertNull(library.name("no/such"));
  }

  /** Nothing in our projects means another thing when only the jar knows the library. */
  @Test
  void namesMeanTheSameWithIt() throws IOException {
    Environment installed = Environment.none().withGoroot(Toolchain.root());
    try (Stream<Path> projects = Files.list(Path.of("test-projects"))) {
      for (Path project : projects.filter(Files::isDirectory).sorted().toList()) {
        Map<String, String> known = meanings(project, Environment.none());
        assertEquals(meanings(project, installed), known);
        assertTrue(known.size() > 500, () -> known.size() + " names in " + project);
      }
    }
  }

  /** What each identifier denotes, and the type of each call. */
  private static Map<String, String> meanings(Path project, Environment environment) {
    Map<String, String> found = new HashMap<>();
    Workspace workspace = Workspace.load(List.of(project), Platform.linuxAmd64(), environment);
    for (Unit unit : Program.of(workspace, Trees.onDisk()).units()) {
      for (GoFile file : unit.lookedAt()) {
        Answers answers = unit.answers(file);
        Walk.file(
            file,
            node -> {
              String place = file.text().path() + ":" + node.start() + "-" + node.end();
              if (node instanceof Ident ident) {
                found.put(place, String.valueOf(answers.symbol(ident)));
              } else if (node instanceof CallExpr call) {
                found.put(place, answers.type(call).toString());
              }
              return true;
            });
      }
    }
    return found;
  }
}
