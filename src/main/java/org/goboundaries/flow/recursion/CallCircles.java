package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Components;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.Edges;
import org.goboundaries.flow.graph.FlowGraph;

/** The functions that calls lead back to, by calls that name what they call. */
final class CallCircles {
  private final CallGraph graph;
  private final Map<Code, Integer> numbers = new IdentityHashMap<>();

  CallCircles(CallGraph graph) {
    this.graph = graph;
  }

  /** Whether a call runs one function for certain, on its own goroutine, and at once. */
  static boolean isFollowed(Call call) {
    Reference callee = call.site().callee();
    return call.manner() == Manner.CALL
        && call.isDirect()
        && call.isCertain()
        && call.isHere()
        && (callee instanceof Reference.Declared || callee instanceof Reference.Literal)
        && call.to().body() != null;
  }

  /** All of them, in the order of the files. */
  Set<Code> codes() {
    List<Code> codes = graph.codes();
    codes.forEach(code -> numbers.put(code, numbers.size()));
    List<Edge> edges = new ArrayList<>();
    codes.forEach(code -> graph.sites(code).forEach(site -> add(site, edges)));
    Components components =
        new Components(new Numbered(codes.size(), Edges.of(codes.size(), edges)));
    Set<Code> found = new LinkedHashSet<>();
    for (Code code : codes) {
      if (components.isInLoop(number(code)) && !graph.hasVariants(code)) {
        found.add(code);
      }
    }
    return found;
  }

  private void add(Site site, List<Edge> edges) {
    for (Call call : graph.calls(site)) {
      if (isFollowed(call)) {
        edges.add(new Edge(number(call.from()), EdgeKind.NEXT, number(call.to())));
      }
    }
  }

  private int number(Code code) {
    return numbers.getOrDefault(code, 0);
  }

  /** The call graph with numbers for functions. */
  private record Numbered(int size, Edges edges) implements FlowGraph {}
}
