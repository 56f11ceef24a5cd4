package org.goboundaries.flow.outcomes;

import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncLit;

/**
 * How each function of a program ends, found when somebody asks. At first every one may return or
 * panic; that is taken back where its code shows that it can't. So a function that calls itself is
 * never said not to return for that reason alone. Most functions are not read for this: only those
 * that lead to an exit, and those that lead to a panic and may have no way to return. May be used
 * by many threads.
 */
public final class FunctionOutcomes implements Outcomes {
  private final AssumedOutcomes outcomes;

  /**
   * Of a program.
   *
   * @param bodies its functions, which are read under assumptions about their callees
   */
  public FunctionOutcomes(Bodies bodies, Knowledge knowledge) {
    CallGraph graph = bodies.calls();
    Summaries<Set<Outcome>> summaries = new Summaries<>(graph, new Endings(bodies, knowledge));
    this.outcomes = new AssumedOutcomes(graph, summaries::of);
  }

  /** How a piece of code ends. */
  public Set<Outcome> of(Code code) {
    return outcomes.of(code);
  }

  @Override
  public Set<Outcome> of(org.goboundaries.types.model.Function function) {
    return outcomes.of(function);
  }

  @Override
  public Set<Outcome> of(FuncLit literal) {
    return outcomes.of(literal);
  }

  private static final class Endings implements Summaries.Equations<Set<Outcome>> {
    private final CallGraph graph;
    private final EndingSites sites;
    private final CodeOutcomes reader;
    private final Reach exits;
    private final Reach panics;

    Endings(Bodies bodies, Knowledge knowledge) {
      this.sites = new EndingSites(knowledge);
      this.graph = bodies.calls();
      this.reader = new CodeOutcomes(bodies);
      this.exits = Reach.named(graph, sites::mayName, sites::mayExit, Endings::isTaken);
      this.panics = Reach.named(graph, sites::mayName, sites::mayPanic, Endings::isTaken);
    }

    private static boolean isTaken(Call call) {
      return call.isHere() && call.isDirect();
    }

    @Override
    public boolean isOfInterest(Code code) {
      return code.body() != null
          && !graph.hasVariants(code)
          && (exits.contains(code) || (panics.contains(code) && mayNeverReturn(code)));
    }

    /** Whether its last statements are such that its end may never be reached. */
    private boolean mayNeverReturn(Code code) {
      Block body = code.body();
      return body != null && new Terminating(call -> leadsToPanic(code, call)).isEndOf(body);
    }

    private boolean leadsToPanic(Code code, CallExpr call) {
      return graph.sites(code).stream()
          .filter(site -> site.node() == call)
          .anyMatch(
              site ->
                  sites.mayPanic(site)
                      || graph.calls(site).stream().anyMatch(each -> panics.contains(each.to())));
    }

    @Override
    public Set<Outcome> initial() {
      return UNKNOWN;
    }

    @Override
    public Set<Outcome> unknown() {
      return Set.of(Outcome.values());
    }

    @Override
    public Set<Outcome> of(Code code, Function<Code, Set<Outcome>> callees) {
      return reader.of(code, new AssumedOutcomes(graph, callees));
    }
  }
}
