package org.goboundaries.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The modules that we wrote for tests and stories, to be copied and broken. */
final class SeedModules {
  private SeedModules() {}

  /** Their folders, always in the same order. */
  static List<Path> folders() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String place : List.of("test-projects", "rules")) {
      try (Stream<Path> all = Files.walk(Path.of(place))) {
        all.filter(path -> path.endsWith("go.mod"))
            .map(Path::getParent)
            .filter(path -> !path.toString().contains("proof"))
            .sorted()
            .forEach(found::add);
      }
    }
    assertTrue(found.size() > 20, found.toString());
    return found;
  }

  /** Copies a module, and gives the files that may be broken in the copy. */
  static List<Path> copy(Path module, Path to) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(module)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        Path target = to.resolve(module.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        files.add(target);
      }
    }
    files.removeIf(file -> !file.toString().matches(".*\\.(go|c|h|cpp|mod|work)|.*modules\\.txt"));
    return files;
  }

  /** Removes a copy. */
  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
