package org.goboundaries.flow.entries;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ImportSpec;

/** Which packages are linked with a package: their init functions run before its main or tests. */
public final class LinkedPackages {
  private final Map<String, Set<GoFile>> files = new HashMap<>();

  /** Of a program; what it imports and is not available is known by its path only. */
  public LinkedPackages(CallGraph graph) {
    for (Code code : graph.codes()) {
      files.computeIfAbsent(path(code), key -> new LinkedHashSet<>()).add(code.file());
    }
  }

  /** The import path of the package that code lies in. */
  public static String path(Code code) {
    return code.unit().symbols().path();
  }

  /** The import paths of a package and of all that it imports, directly or not. */
  public Set<String> of(String path) {
    return ShortestPaths.from(List.of(path), this::imports, Function.identity()).nodes();
  }

  private List<String> imports(String path) {
    return files.getOrDefault(path, Set.of()).stream()
        .flatMap(file -> file.imports().stream())
        .map(ImportSpec::path)
        .toList();
  }
}
