package org.goboundaries.flow.affinity;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.entries.LinkedPackages;
import org.goboundaries.flow.threads.Threads;
import org.jspecify.annotations.Nullable;

/** Threads that end while the program lives on, for their goroutines end without an unlock. */
final class EndedThreads {
  private final Threads threads;
  private final CallGraph graph;

  /** Goroutines that end their threads; null until somebody asks. */
  private @Nullable List<Code> ending;

  EndedThreads(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
  }

  /** Whether a goroutine of the same program ends while it is locked, and with it its thread. */
  boolean areAround(Code around) {
    if (ending == null) {
      ending =
          graph.codes().stream()
              .filter(code -> threads.locks().mayLock(code) && isGoroutine(code))
              .filter(code -> code.body() != null && threads.locks().total(code) > 0)
              .toList();
    }
    if (ending.isEmpty()) {
      return false;
    }
    String path = LinkedPackages.path(around);
    Set<String> linked = new LinkedPackages(graph).of(path);
    return ending.stream()
        .anyMatch(
            code ->
                code.isInTestFile()
                    ? around.isInTestFile() && LinkedPackages.path(code).equals(path)
                    : linked.contains(LinkedPackages.path(code)));
  }

  /** Whether a function is one that a go statement starts. */
  boolean isGoroutine(Code code) {
    return graph.entering(code).stream()
        .anyMatch(call -> call.where() == Where.ELSEWHERE && call.site().manner() == Manner.GO);
  }
}
