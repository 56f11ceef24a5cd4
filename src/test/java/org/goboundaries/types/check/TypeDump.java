package org.goboundaries.types.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what our Go program typedump prints; its report.go describes the lines. */
final class TypeDump {
  private final Consumer<DumpedPackage> packages;
  private @Nullable DumpedPackage current;

  private TypeDump(Consumer<DumpedPackage> packages) {
    this.packages = packages;
  }

  /** Hands on one package after the other; each after those that it imports. */
  static void read(BufferedReader lines, Consumer<DumpedPackage> packages) throws IOException {
    TypeDump dump = new TypeDump(packages);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      dump.line(line);
    }
    dump.finish();
  }

  private void line(String line) {
    if (line.startsWith("P\t")) {
      finish();
      String[] parts = line.split("\t");
      current = new DumpedPackage(parts[1], parts[2], parts[3], new HashMap<>(), new ArrayList<>());
      return;
    }
    DumpedPackage open = current;
    if (open == null) {
      throw new IllegalStateException("not a dump of types: " + line);
    }
    if (line.startsWith("M\t")) {
      String[] parts = line.split("\t");
      open.mapped.put(parts[1], parts[2]);
    } else if (line.startsWith("F\t")) {
      open.files.add(new DumpedFile(line.substring(2), new ArrayList<>()));
    } else {
      open.files.get(open.files.size() - 1).facts.add(Fact.of(line));
    }
  }

  private void finish() {
    if (current != null) {
      packages.accept(current);
    }
  }

  /**
   * A package.
   *
   * @param id tells variants of a package apart
   * @param mapped import paths that stand for others, of vendored packages
   */
  record DumpedPackage(
      String id, String path, String name, Map<String, String> mapped, List<DumpedFile> files) {
    /** Whether more than its declarations were asked for. */
    boolean isCompared() {
      return files.stream().anyMatch(file -> !file.facts.isEmpty());
    }
  }

  /** A file and what go/types knows about it. */
  record DumpedFile(String path, List<Fact> facts) {}

  /**
   * One thing that go/types knows.
   *
   * @param kind {@code u}, {@code c}, {@code a} or {@code r}
   * @param offset of the identifier, or of the parenthesis of the call
   * @param index of the argument
   * @param answer the symbol or type
   * @param constant of an argument, {@code -} where there is none
   */
  record Fact(char kind, int offset, int index, String answer, String constant) {
    static Fact of(String line) {
      String[] parts = line.split("\t");
      int offset = Integer.parseInt(parts[1]);
      return parts[0].equals("a")
          ? new Fact('a', offset, Integer.parseInt(parts[2]), parts[3], parts[4])
          : new Fact(parts[0].charAt(0), offset, 0, parts[2], "-");
    }
  }
}
