package org.goboundaries.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The Go toolchain of this machine. Where there is none the calling test is skipped and says so;
 * with {@code CI=true} in the environment it fails, so that a build server can't lose its oracles
 * unnoticed.
 */
public final class Toolchain {
  private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

  private Toolchain() {}

  /** The go command. */
  public static Path go() {
    return required("go");
  }

  /** The gofmt command that belongs to {@link #go()}. */
  public static Path gofmt() {
    return required("gofmt");
  }

  /** The C compiler that cgo needs. */
  public static Path gcc() {
    return required("gcc");
  }

  /** The folders of the modules that a module of the tests needs; skips without them. */
  public static List<Path> modules(Path folder) {
    Outcome downloaded = goIn(folder, "mod", "download", "-json");
    if (downloaded.exit() != 0) {
      missing("the modules that " + folder + " needs can't be had");
    }
    return downloaded
        .stdout()
        .lines()
        .filter(line -> line.contains("\"Dir\": "))
        .map(line -> Path.of(line.split("\"")[3]))
        .toList();
  }

  /** The root of the installation: {@code go env GOROOT}. */
  public static Path root() {
    return Path.of(goIn(Path.of("."), "env", "GOROOT").expectSuccess().stdout().strip());
  }

  /** Runs the go command in a folder. */
  public static Outcome goIn(Path folder, String... arguments) {
    Stream<String> command = Stream.concat(Stream.of(go().toString()), Stream.of(arguments));
    return Outcome.of(process(folder, command.toList()), BUILD_LIMIT);
  }

  /** Runs the go command in a folder that has all it needs: nothing is fetched. */
  static Outcome goAlone(Path folder, String... arguments) {
    Stream<String> command = Stream.concat(Stream.of(go().toString()), Stream.of(arguments));
    ProcessBuilder process = process(folder, command.toList());
    process.environment().put("GOFLAGS", "");
    process.environment().put("GOPROXY", "off");
    return Outcome.of(process, BUILD_LIMIT);
  }

  /** A command that sees only what is on this machine: no other toolchain, no workspace. */
  public static ProcessBuilder process(Path folder, List<String> command) {
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().put("GOFLAGS", "-mod=mod");
    process.environment().put("GOTOOLCHAIN", "local");
    process.environment().put("GOWORK", "off");
    return process;
  }

  /** Builds a program of the tests that needs modules; skips the test where they can't be had. */
  public static void buildWithModules(Path folder, Path program) {
    if (goIn(folder, "mod", "download").exit() != 0) {
      missing("the modules that " + folder + " needs can't be had");
    }
    goIn(folder, "build", "-o", program.toString(), ".").expectSuccess();
  }

  /** Skips a test for which a user must be root; root itself may be kept from it by the machine. */
  static void notAllowed(String reason) {
    if (!"root".equals(System.getProperty("user.name"))) {
      missing(reason);
    }
    skip(reason);
  }

  /** Skips a test for want of something; with {@code CI=true} it fails. */
  public static void missing(String reason) {
    if ("true".equals(System.getenv("CI"))) {
      Assertions.fail(reason + ", and CI=true forbids to skip this test");
    }
    skip(reason);
  }

  private static void skip(String reason) {
    // Maven tells how many tests were skipped, but not why
    System.err.println("Test skipped: " + reason);
    Assumptions.abort(reason);
  }

  private static Path required(String tool) {
    Optional<Path> found = onPath(tool);
    if (found.isEmpty()) {
      missing("\"" + tool + "\" is not on the PATH");
    }
    return found.get();
  }

  private static Optional<Path> onPath(String tool) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, tool), Path.of(folder, tool + ".exe")))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
