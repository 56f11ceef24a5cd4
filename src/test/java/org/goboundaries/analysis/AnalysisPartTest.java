package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that don't know one another, too many files to be analysed together. */
class AnalysisPartTest {
  private static final int FILES = 1_001;

  @TempDir private Path folder;

  @Test
  void partsAreToldOfInTheOrderOfTheFiles() throws IOException {
    module("a");
    module("b");
    List<Path> mixed = new ArrayList<>();
    for (int file = 0; file < FILES; file++) {
      mixed.add(folder.resolve("b/f" + file + ".go"));
      mixed.add(folder.resolve("a/f" + file + ".go"));
    }
    Told told = new Told();
    new Analyzer(Rules.all()).analyze(new FileSet(List.of(folder), mixed, List.of()), told);
    assertEquals(List.of(FILES, FILES), told.parts);
    assertEquals(mixed.stream().map(Path::toString).toList(), told.files);
    assertEquals(List.of("b/f1000.go:3", "a/f1000.go:3"), told.findings);
  }

  private void module(String name) throws IOException {
    Path module = Files.createDirectories(folder.resolve(name));
    Files.writeString(module.resolve("go.mod"), "module example.com/" + name + "\n");
    for (int file = 0; file < FILES; file++) {
      Files.writeString(module.resolve("f" + file + ".go"), "package " + name + "\n");
    }
    String text = "package " + name + "\n\nfunc f() { defer func() { helper() }(); panic(1) }\n";
    Files.writeString(module.resolve("f0.go"), text);
    String helper = "package " + name + "\n\nfunc helper() { recover() }\n";
    Files.writeString(module.resolve("f1000.go"), helper);
  }

  private final class Told implements AnalysisListener {
    private final List<Integer> parts = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    @Override
    public void begins(List<Path> together) {
      parts.add(together.size());
    }

    @Override
    public void read(Path file) {}

    @Override
    public void analysed(FileResult result) {
      files.add(result.path());
      for (Finding finding : result.findings()) {
        Path file = folder.relativize(Path.of(result.path()));
        int line = finding.primary().text().lines().line(finding.primary().start());
        findings.add(file.toString().replace('\\', '/') + ":" + line);
      }
    }

    @Override
    public void generated(Path file) {
      throw new AssertionError(file);
    }

    @Override
    public void unreadable(PathProblem problem) {
      throw new AssertionError(problem.reason());
    }

    @Override
    public void failed(InternalFailure failure) {
      throw new AssertionError(failure.cause());
    }
  }
}
