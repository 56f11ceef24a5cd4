package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.syntax.GoFile;

/** The Go files that go through cgo: what is found in C is reported where rules look at these. */
final class CgoFiles {
  private CgoFiles() {}

  /**
   * The Go files at which findings in a file with C may be reported: those next to a Go file,
   * itself among them; all of the module for others, since anybody may include them.
   */
  static List<GoFile> around(Path file, Model model) {
    boolean isGo = file.toString().endsWith(".go");
    return model.files().stream()
        .filter(CgoFiles::usesC)
        .filter(other -> !isGo || file.resolveSibling(".").equals(folder(other)))
        .toList();
  }

  private static Path folder(GoFile file) {
    return Path.of(file.text().path()).resolveSibling(".");
  }

  static boolean usesC(GoFile file) {
    return file.imports().stream().anyMatch(spec -> spec.path().equals("C"));
  }
}
