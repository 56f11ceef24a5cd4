package org.goboundaries.flow;

import java.util.List;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.ParameterRun;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Endings;
import org.goboundaries.flow.endings.Kind;

/**
 * What a function does, its callees included. Made for questions about one function; what all
 * functions have in common is found out once, by the call graph and by {@link Endings}.
 */
public final class Summary {
  private final Code code;
  private final CallGraph graph;
  private final Endings endings;

  Summary(Code code, CallGraph graph, Endings endings) {
    this.code = code;
    this.graph = graph;
    this.endings = endings;
  }

  /** Whether it calls recover itself, not in a literal. */
  public boolean recovers() {
    return graph.sites(code).stream().anyMatch(site -> site.callsBuiltin("recover"));
  }

  /** Whether a defer statement of the program runs it. */
  public boolean isDeferred() {
    return graph.entering(code).stream().anyMatch(call -> call.manner() == Manner.DEFER);
  }

  /** Whether it starts a goroutine by a go statement, or has what it calls start one for it. */
  public boolean startsGoroutines() {
    return graph.sites(code).stream()
        .anyMatch(
            site ->
                site.manner() == Manner.GO
                    || graph.calls(site).stream().anyMatch(call -> !call.isHere()));
  }

  /** The ways by which it may end so; empty where none is known. */
  public List<EndingPath> mayEnd(Kind kind) {
    return endings.from(code, kind);
  }

  /** How it runs the function that it gets as a parameter, counted from 0. */
  public List<ParameterRun> runs(int parameter) {
    return graph.runs(code, parameter);
  }
}
