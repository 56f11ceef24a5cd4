package org.goboundaries.syntax.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.testkit.Toolchain;

/** Our Go program that tells what go/parser makes of files. */
final class AstDump {
  private static final Path SOURCE = Path.of("src/test/go/astdump");

  private final Path work;
  private final Path program;

  private AstDump(Path work, Path program) {
    this.work = work;
    this.program = program;
  }

  static AstDump build(Path work) {
    Path program = work.toAbsolutePath().resolve("astdump.exe");
    Toolchain.goIn(SOURCE, "build", "-o", program.toString(), ".").expectSuccess();
    return new AstDump(work, program);
  }

  /** What go/parser says of each file, in the order given. */
  List<Verdict> read(List<Path> files) {
    return run(files).map(Verdict::of).toList();
  }

  /** Every position in one file. */
  List<String> list(Path file) {
    return run(List.of(file), "-list").skip(1).toList();
  }

  private Stream<String> run(List<Path> files, String... options) {
    try {
      String names = files.stream().map(Path::toString).collect(Collectors.joining("\n", "", "\n"));
      Path input = Files.writeString(Files.createTempFile(work, "paths", ".txt"), names);
      Path output = Files.createTempFile(work, "verdicts", ".txt");
      List<String> command =
          Stream.concat(Stream.of(program.toString()), Stream.of(options)).toList();
      Process process =
          new ProcessBuilder(command)
              .redirectInput(input.toFile())
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("astdump failed with status " + process.exitValue());
      }
      // not every path and message is UTF-8, and none may stop us
      return Arrays.stream(new String(Files.readAllBytes(output), UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What go/parser says of one file.
   *
   * @param accepted whether it found no error
   * @param generated whether ast.IsGenerated says so; of accepted files
   * @param summaries {@code count:hash} by {@link Kind}; of accepted files
   * @param errorLine line of the first error; of refused files
   * @param message the first error; of refused files
   */
  record Verdict(
      Path file,
      boolean accepted,
      boolean generated,
      List<String> summaries,
      int errorLine,
      String message) {

    private static Verdict of(String line) {
      String[] fields = line.split("\t");
      Path file = Path.of(fields[0]);
      if (fields[1].equals("no")) {
        return new Verdict(file, false, false, List.of(), Integer.parseInt(fields[2]), fields[4]);
      }
      List<String> summaries = List.of(fields).subList(3, fields.length);
      return new Verdict(file, true, Boolean.parseBoolean(fields[2]), summaries, 0, "");
    }

    String summary(Kind kind) {
      return summaries.get(kind.ordinal());
    }
  }
}
