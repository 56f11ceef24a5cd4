package org.goboundaries.knowledge;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.Toolchain;

/** One of our Go programs that tell what the installed library has and does. */
final class GoProgram {
  private static final Path SOURCE = Path.of("src/test/go/callbacks");
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Path program;

  private GoProgram(Path program) {
    this.program = program;
  }

  static GoProgram build(String name, Path work) {
    Path program = work.toAbsolutePath().resolve(name + ".exe");
    Toolchain.goIn(SOURCE, "build", "-o", program.toString(), "./" + name).expectSuccess();
    return new GoProgram(program);
  }

  /** The columns of each line that the program prints. */
  List<List<String>> run(String... options) {
    List<String> command =
        Stream.concat(Stream.of(program.toString()), Stream.of(options)).toList();
    Outcome outcome = Outcome.of(Toolchain.process(SOURCE, command), LIMIT);
    return outcome
        .expectSuccess()
        .stdout()
        .lines()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** The minor number of the installed release of Go. */
  static int installedMinor() {
    String version = Toolchain.goIn(SOURCE, "env", "GOVERSION").expectSuccess().stdout().strip();
    return Integer.parseInt(version.replaceFirst("^go1\\.", "").replaceFirst("\\D.*", ""));
  }
}
