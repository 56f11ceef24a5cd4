package org.goboundaries.syntax.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.testkit.Toolchain;

/** The Go files that come with the toolchain: good ones, odd ones, and some that are wrong. */
final class GoInstallation {
  private GoInstallation() {}

  /** Every Go file below src and test; one folder there is named like a file. */
  static List<Path> files() {
    Path root = Toolchain.root();
    return Stream.of("src", "test")
        .map(root::resolve)
        .filter(Files::isDirectory)
        .flatMap(GoInstallation::goFilesBelow)
        .sorted()
        .toList();
  }

  private static Stream<Path> goFilesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".go") && Files.isRegularFile(file))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
