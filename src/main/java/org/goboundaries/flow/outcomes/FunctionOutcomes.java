package org.goboundaries.flow.outcomes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.types.model.Function;
import org.jspecify.annotations.Nullable;

/**
 * How each function of a program ends. At first every one may return or panic; that is taken back
 * where its code shows that it can't, until nothing changes. So a function that calls itself is
 * never said not to return for that reason alone.
 */
public final class FunctionOutcomes implements Outcomes {
  private final CallGraph graph;
  private final Knowledge knowledge;
  private final Map<FuncLit, Code> literals = new IdentityHashMap<>();
  private final Map<Code, Set<Outcome>> known = new HashMap<>();
  private final PriorityQueue<Code> open;
  private final Set<Code> waiting = new HashSet<>();

  private FunctionOutcomes(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.open = new PriorityQueue<>(Comparator.comparingInt(new CalleesFirst(graph)::number));
  }

  /**
   * Finds them out.
   *
   * @param knowledge how functions of libraries end
   */
  public static FunctionOutcomes of(CallGraph graph, Knowledge knowledge) {
    FunctionOutcomes outcomes = new FunctionOutcomes(graph, knowledge);
    outcomes.begin();
    outcomes.settle();
    return outcomes;
  }

  private void begin() {
    for (Code code : graph.codes()) {
      if (code.node() instanceof FuncLit literal) {
        literals.put(literal, code);
      }
      if (graph.sites(code).stream().anyMatch(this::mayEnd)) {
        open(code);
      }
    }
  }

  /** Whether a call is one after which code may not go on. */
  private boolean mayEnd(Site site) {
    Reference callee = site.callee();
    if (callee instanceof Reference.Predeclared predeclared) {
      return predeclared.builtin().name().equals("panic");
    } else if (callee instanceof Reference.Declared declared) {
      return declared.names().stream().anyMatch(this::isEnding);
    } else if (callee instanceof Reference.Abstract method) {
      return method.names().stream().anyMatch(this::isEnding);
    }
    return callee instanceof Reference.Foreign foreign && isEnding(foreign.name());
  }

  private boolean isEnding(SymbolName name) {
    return !knowledge.endings().of(name.path(), name.name()).isEmpty();
  }

  private void open(Code code) {
    if (code.body() != null && waiting.add(code)) {
      open.add(code);
    }
  }

  private void settle() {
    CodeOutcomes reader = new CodeOutcomes(graph, knowledge, this);
    while (!open.isEmpty()) {
      Code code = open.remove();
      waiting.remove(code);
      Set<Outcome> now = reader.of(code);
      if (!now.equals(of(code))) {
        known.put(code, now);
        graph.entering(code).stream().filter(Call::isDirect).map(Call::from).forEach(this::open);
      }
    }
  }

  /** How a piece of code ends. */
  public Set<Outcome> of(@Nullable Code code) {
    return code == null ? UNKNOWN : known.getOrDefault(code, UNKNOWN);
  }

  @Override
  public Set<Outcome> of(Function function) {
    return of(graph.code(function));
  }

  @Override
  public Set<Outcome> of(FuncLit literal) {
    return of(literals.get(literal));
  }
}
