package org.goboundaries.flow.outcomes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;

/** An order in which code comes after what it calls, where they don't call each other. */
final class CalleesFirst {
  private final CallGraph graph;
  private final Map<Code, Integer> numbers = new IdentityHashMap<>();
  private final Map<Code, Boolean> seen = new IdentityHashMap<>();
  private final Deque<Visit> visits = new ArrayDeque<>();

  CalleesFirst(CallGraph graph) {
    this.graph = graph;
    for (Code code : graph.codes()) {
      enter(code);
      while (!visits.isEmpty()) {
        go();
      }
    }
  }

  int number(Code code) {
    return numbers.getOrDefault(code, Integer.MAX_VALUE);
  }

  private void enter(Code code) {
    if (seen.put(code, true) == null) {
      visits.push(new Visit(code, callees(code).iterator()));
    }
  }

  private List<Code> callees(Code code) {
    return graph.sites(code).stream()
        .flatMap(site -> graph.calls(site).stream())
        .filter(Call::isDirect)
        .map(Call::to)
        .toList();
  }

  private void go() {
    Visit visit = visits.element();
    if (visit.callees.hasNext()) {
      enter(visit.callees.next());
    } else {
      numbers.put(visit.code, numbers.size());
      visits.pop();
    }
  }

  /** Code, and what it calls and was not looked at yet. */
  private record Visit(Code code, Iterator<Code> callees) {}
}
