package org.goboundaries.flow.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goboundaries.testkit.Toolchain;

/**
 * What our Go program callgraph prints.
 *
 * @param files those that are built
 * @param edges by their kinds, see the program
 * @param functions those of which it knows more than what they call by name
 * @param implementations the methods that calls through interfaces lead to
 */
record CallGraphDump(
    Set<String> files,
    Map<String, Set<DumpedEdge>> edges,
    Set<String> functions,
    Set<String> implementations) {
  /** Runs the program in a folder, on packages. */
  static CallGraphDump of(Path program, Path folder, List<String> packages)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(packages);
    Process process =
        Toolchain.process(folder, command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    CallGraphDump dump =
        new CallGraphDump(new HashSet<>(), new TreeMap<>(), new HashSet<>(), new HashSet<>());
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().forEach(line -> dump.add(line.split("\t")));
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("callgraph failed");
    }
    return dump;
  }

  private void add(String[] parts) {
    if (parts[0].equals("file")) {
      files.add(parts[1]);
    } else if (parts[0].equals("function")) {
      functions.add(parts[1]);
    } else {
      Set<DumpedEdge> same = edges.computeIfAbsent(parts[0], kind -> new HashSet<>());
      same.add(new DumpedEdge(parts[1], parts[2], parts[3]));
      if (parts[0].equals("interface")) {
        implementations.add(parts[3]);
      }
    }
  }

  /** The edges of calls that name what they call. */
  Set<DumpedEdge> fixed() {
    return edges.getOrDefault("static", Set.of());
  }

  boolean has(DumpedEdge edge) {
    return edges.values().stream().anyMatch(same -> same.contains(edge));
  }

  /** Whether the file of a place is built. */
  boolean isBuilt(String place) {
    return files.contains(DumpedEdge.file(place));
  }
}
