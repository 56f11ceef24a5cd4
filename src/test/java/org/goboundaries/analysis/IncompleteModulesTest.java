package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncompleteModulesTest {
  @TempDir private Path folder;

  private final IncompleteModules losses = new IncompleteModules();

  @Test
  void countsWhatEachModuleLost() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/m\n");
    losses.unreadable(new PathProblem(folder.resolve("a.go").toString(), "permission denied"));
    failed("a.go", new IllegalStateException());
    failed("b.go", new IllegalStateException());
    failed("b.go", new OutOfMemoryError());
    assertEquals(
        List.of(
            folder
                + ": incomplete, findings may be missing:"
                + " 1 path not read, 2 internal errors, not enough memory"),
        losses.lines());
  }

  private void failed(String file, Throwable cause) {
    losses.failed(new InternalFailure("model", folder.resolve(file).toString(), cause));
  }

  @Test
  void aPathThatIsNoneStandsForItself() {
    losses.unreadable(new PathProblem("a\0b", "invalid path"));
    assertEquals(
        List.of("a\0b: incomplete, findings may be missing: 1 path not read"), losses.lines());
  }

  @Test
  void aFolderWithoutGoIsNoLoss() {
    losses.unreadable(PathProblem.nothingIn(folder));
    assertTrue(losses.isEmpty());
  }
}
