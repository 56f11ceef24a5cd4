package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.goboundaries.knowledge.SignalCalls;

/** Tells which functions of C are worth keeping with their bodies: those that lead to signals. */
record KeptCodes(GoSide go, SignalCalls signals) {
  private static final int OLD = 2;
  private static final Set<String> NOWHERE = Set.of("", "NULL", "nullptr");

  /** All functions of some files, most of them without their statements. */
  List<CCode> of(List<CFile> files) {
    List<CCode> read = new ArrayList<>();
    for (CFile file : files) {
      CFile light = file.withoutDeclarations();
      file.functions().forEach(function -> read.add(new CCode(light, function)));
    }
    Set<CCode> leading = leading(read);
    return read.stream()
        .map(
            code ->
                leading.contains(code)
                    ? code
                    : new CCode(code.file(), code.function().withoutBody()))
        .toList();
  }

  private Set<CCode> leading(List<CCode> read) {
    Map<String, List<CCode>> callers = new HashMap<>();
    Set<CCode> ends = new LinkedHashSet<>(readingOldActions(read));
    for (CCode code : read) {
      for (CSite site : code.calls()) {
        callers.computeIfAbsent(site.name(), key -> new ArrayList<>()).add(code);
        if (signals.of(site.name()) != null || go.exports(site.name())) {
          ends.add(code);
        }
      }
      if (code.raises()) {
        ends.add(code);
      }
    }
    return ShortestPaths.from(
            ends, code -> callers.getOrDefault(code.name(), List.of()), Function.<CCode>identity())
        .nodes();
  }

  /** Those that mention a variable in which somebody keeps what a signal did before. */
  private List<CCode> readingOldActions(List<CCode> read) {
    Set<String> kept =
        read.stream()
            .flatMap(code -> code.calls().stream())
            .filter(site -> site.call().arguments().size() > OLD && isAction(site.name()))
            .map(site -> CName.root(site.call().arguments().get(OLD)))
            .collect(Collectors.toSet());
    kept.removeAll(NOWHERE);
    return kept.isEmpty()
        ? List.of()
        : read.stream()
            .filter(
                code ->
                    CWalk.any(
                        code.function(),
                        node -> node instanceof CName name && kept.contains(name.name())))
            .toList();
  }

  private boolean isAction(String name) {
    SignalCall known = signals.of(name);
    return known != null && known.kind() == Kind.ACTION;
  }
}
