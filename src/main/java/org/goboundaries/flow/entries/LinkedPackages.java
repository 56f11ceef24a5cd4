package org.goboundaries.flow.entries;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ImportSpec;

/** Which packages are linked with a package: their init functions run before its main or tests. */
public final class LinkedPackages {
  private final Map<String, Set<GoFile>> files = new HashMap<>();

  /** Of a program; what it imports and is not at hand is known by its path only. */
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
    Set<String> found = new HashSet<>(Set.of(path));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (GoFile file : files.getOrDefault(open.remove(), Set.of())) {
        file.imports().stream().map(ImportSpec::path).filter(found::add).forEach(open::add);
      }
    }
    return found;
  }
}
