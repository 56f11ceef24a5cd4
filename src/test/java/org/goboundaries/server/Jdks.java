package org.goboundaries.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.goboundaries.testkit.Toolchain;
import org.jspecify.annotations.Nullable;

/**
 * The JDKs of this machine: the one that runs, the one that JAVA_25_HOME names, and their
 * neighbours. A JRE will not do, for the search of newer servers asks for modules that only a JDK
 * has.
 */
public final class Jdks {
  private Jdks() {}

  /** The java command of the oldest JDK between two versions; skips the test without one. */
  public static Path between(int oldest, int newest) {
    Optional<Jdk> found =
        all()
            .filter(jdk -> oldest <= jdk.version() && jdk.version() <= newest)
            .min(Comparator.comparingInt(Jdk::version));
    if (found.isEmpty()) {
      Toolchain.missing("no JDK " + oldest + " or newer is at hand; JAVA_25_HOME may name one");
    }
    return found.orElseThrow().home().resolve("bin/java");
  }

  private static Stream<Jdk> all() {
    List<Path> named =
        Stream.of(System.getProperty("java.home"), System.getenv("JAVA_25_HOME"))
            .filter(home -> home != null && !home.isEmpty())
            .map(Path::of)
            .toList();
    return Stream.concat(named.stream(), named.stream().flatMap(Jdks::neighbours))
        .flatMap(home -> Stream.ofNullable(jdk(home)));
  }

  private static Stream<Path> neighbours(Path home) {
    Path folder = home.toAbsolutePath().getParent();
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static @Nullable Jdk jdk(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/javac"))) {
      return null;
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return new Jdk(home, Integer.parseInt(version.split("[.+-]")[0]));
  }

  /**
   * An installation.
   *
   * @param home its folder
   * @param version 17, 21 ...
   */
  private record Jdk(Path home, int version) {}
}
