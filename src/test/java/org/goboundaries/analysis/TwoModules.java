package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.rules.Rules;
import org.goboundaries.source.SourceText;

/**
 * A folder that is edited, saved or not, beside one that always has the same texts on disk: what is
 * found in the first one by a live analyser must be what a fresh analyser finds in the second one.
 */
final class TwoModules implements AutoCloseable {
  private final Path live;
  private final Path plain;
  private final LiveAnalyzer analyzer = new LiveAnalyzer(AnalysisOptions.defaults());

  TwoModules(Path live, Path plain) {
    this.live = live;
    this.plain = plain;
  }

  /** Adds a copy of all that is in a folder. */
  TwoModules with(Path folder, String below) throws IOException {
    for (Path root : List.of(live, plain)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.filter(Files::isRegularFile).toList()) {
          Path target = root.resolve(below).resolve(folder.relativize(path).toString());
          Files.createDirectories(target.getParent());
          Files.copy(path, target);
        }
      }
    }
    return this;
  }

  /** The names of all files of these endings, sorted. */
  List<String> files(String... endings) throws IOException {
    try (Stream<Path> all = Files.walk(plain)) {
      return all.filter(Files::isRegularFile)
          .map(path -> plain.relativize(path).toString())
          .filter(name -> Stream.of(endings).anyMatch(name::endsWith))
          .filter(name -> !name.contains("vendor/"))
          .sorted()
          .toList();
    }
  }

  String text(String name) throws IOException {
    return Files.readString(plain.resolve(name));
  }

  /** Writes a text to disk. */
  void save(String name, String text) throws IOException {
    write(live, name, text);
    write(plain, name, text);
    analyzer.save(live.resolve(name));
  }

  /** Types a text in an editor. */
  void edit(String name, String text) throws IOException {
    write(plain, name, text);
    Path file = live.resolve(name);
    analyzer.edit(file, SourceText.of(file.toString(), text));
  }

  void delete(String name) throws IOException {
    Files.deleteIfExists(live.resolve(name));
    Files.deleteIfExists(plain.resolve(name));
    analyzer.save(live.resolve(name));
  }

  private static void write(Path root, String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What is told of a file; it is Go, or it lies beside Go. */
  List<String> told(String name) {
    Path file = live.resolve(name);
    FileResult result = analyzer.analyze(file, Rules.all(), () -> false).orElseThrow();
    result.failures().forEach(TwoModules::fail);
    return lines(live, result);
  }

  /** Fails where both don't tell the same of all files; says how much that is. */
  int compare(String after) throws IOException {
    return compare("", after);
  }

  /** The same of all files below a folder that is a module by itself. */
  int compare(String below, String after) throws IOException {
    List<String> found = new ArrayList<>();
    for (String name : files(".go", ".c", ".cpp", ".h")) {
      if (name.startsWith(below)) {
        found.addAll(told(name));
      }
    }
    List<String> expected = new ArrayList<>();
    FileSet set = FileFinder.find(List.of(plain.resolve(below).toString()));
    new Analyzer(Rules.all()).analyze(set, new Teller(plain, expected));
    found.sort(null);
    expected.sort(null);
    assertEquals(String.join("\n", expected), String.join("\n", found), after);
    return expected.size();
  }

  private static List<String> lines(Path root, FileResult result) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : result.findings()) {
      StringBuilder line = new StringBuilder(line(root, finding.primary()) + " " + finding.rule());
      line.append(' ').append(finding.message());
      finding.path().forEach(step -> line.append("; ").append(line(root, step)));
      finding.places().forEach(each -> line.append("; also ").append(line(root, each.location())));
      finding.fixes().forEach(fix -> line.append("; fix ").append(fix));
      lines.add(line.toString());
    }
    result.syntaxErrors().forEach(error -> lines.add(line(root, error)));
    return lines;
  }

  private static String line(Path root, Location at) {
    Path name = root.relativize(Path.of(at.text().path()));
    return name + ":" + at.line() + ":" + at.start() + "-" + at.end() + ": " + at.message();
  }

  private static void fail(InternalFailure failure) {
    throw new AssertionError(failure.part() + " on " + failure.path(), failure.cause());
  }

  /** Forgets all but the files. */
  @Override
  public void close() {
    analyzer.close();
  }

  /** Keeps what a fresh analyser tells. */
  private record Teller(Path root, List<String> lines) implements AnalysisListener {
    @Override
    public void read(Path file) {
      // the result follows
    }

    @Override
    public void analysed(FileResult result) {
      result.failures().forEach(TwoModules::fail);
      lines.addAll(TwoModules.lines(root, result));
    }

    @Override
    public void generated(Path file) {
      // nothing is told of it
    }

    @Override
    public void unreadable(PathProblem problem) {
      throw new UncheckedIOException(new IOException(problem.toString()));
    }

    @Override
    public void failed(InternalFailure failure) {
      fail(failure);
    }
  }
}
