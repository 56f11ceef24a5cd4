package org.goboundaries.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;

/**
 * A case of a rule: a file that is a program by itself, or a folder that is a module.
 *
 * @param path the file or the folder
 * @param isModule whether it is a folder
 */
record Case(Path path, boolean isModule) {
  private static final String GO_MOD = "go.mod";
  private static final List<String> LANGUAGES = List.of(".go", ".c", ".h", ".cc", ".cpp", ".m");

  static Case of(Path path) {
    boolean isModule = Files.isDirectory(path);
    boolean described = Files.isRegularFile(path.resolve(GO_MOD));
    assertTrue(!isModule || described, () -> path + " has no go.mod: no module");
    return new Case(path, isModule);
  }

  /** Every file in Go or C, in the vendor folder too. */
  List<Path> files() {
    return isModule
        ? LANGUAGES.stream()
            .flatMap(ending -> Folders.filesBelow(path, ending).stream())
            .sorted()
            .toList()
        : List.of(path);
  }

  /** What a file of this case is called. */
  String name(Path file) {
    Path from = isModule ? path : path.toAbsolutePath().getParent();
    return from.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  String name(SourceText text) {
    return name(Path.of(text.path()));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a rule finds in it, certain or likely. */
  List<Finding> findings(Rule rule) throws IOException {
    return isModule
        ? Engine.moduleWithLikely(List.of(rule), path)
        : Engine.findings(List.of(rule), path);
  }

  /** What a rule finds in one of its files when that has another text. */
  List<Finding> findingsIn(SourceText changed, Rule rule) throws IOException {
    if (!isModule) {
      return Engine.findings(List.of(rule), changed);
    }
    Path copy = Files.createTempDirectory("case");
    try {
      Folders.copy(path, copy);
      Path file = copy.resolve(name(changed));
      Files.write(file, changed.bytes());
      return Engine.moduleWithLikely(List.of(rule), copy).stream()
          .filter(finding -> Path.of(finding.primary().text().path()).equals(file))
          .toList();
    } finally {
      Folders.delete(copy);
    }
  }

  /** Fails when the module doesn't compile with nothing but what is in it. */
  void build() {
    Toolchain.goAlone(path, "build", "-o", "/dev/null", "./...").expectSuccess();
    // reads the tests too; what else vet objects to may be what the case is about
    Toolchain.goAlone(path, "vet", "-buildtag", "./...").expectSuccess();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
