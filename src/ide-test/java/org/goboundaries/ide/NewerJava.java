package org.goboundaries.ide;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds a Java that is newer than the one that runs the tests may be. */
final class NewerJava {
  private NewerJava() {}

  /** The command of a Java of at least this version; skips the test without one. */
  static Path atLeast(int version) throws IOException {
    Stream<String> named =
        Stream.of(System.getenv("JAVA_25_HOME"), System.getProperty("java.home"));
    for (Path home : named.filter(name -> name != null && !name.isEmpty()).map(Path::of).toList()) {
      try (Stream<Path> beside = Files.list(home.toRealPath().getParent())) {
        List<Path> homes = Stream.concat(Stream.of(home), beside.sorted()).toList();
        for (Path each : homes) {
          Path java = each.resolve("bin/java");
          if (Files.isExecutable(java) && version(each) >= version) {
            return java;
          }
        }
      }
    }
    String missing = "no Java " + version + " is at hand; JAVA_25_HOME may name one";
    return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
  }

  private static int version(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[.+-]")[0]);
  }
}
