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
import org.goboundaries.knowledge.Tables;
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
  private final Map<FuncLit, Code> literals = new IdentityHashMap<>();
  private final Map<Code, Set<Outcome>> known = new HashMap<>();
  private final PriorityQueue<Code> open;
  private final Set<Code> waiting = new HashSet<>();

  private FunctionOutcomes(CallGraph graph) {
    this.graph = graph;
    this.open = new PriorityQueue<>(Comparator.comparingInt(new CalleesFirst(graph)::number));
  }

  /** Finds them out. */
  public static FunctionOutcomes of(CallGraph graph) {
    FunctionOutcomes outcomes = new FunctionOutcomes(graph);
    outcomes.begin();
    outcomes.settle();
    return outcomes;
  }

  private void begin() {
    for (Code code : graph.codes()) {
      if (code.node() instanceof FuncLit literal) {
        literals.put(literal, code);
      }
      if (graph.sites(code).stream().anyMatch(FunctionOutcomes::mayEnd)) {
        open(code);
      }
    }
  }

  /** Whether a call is one after which code may not go on. */
  private static boolean mayEnd(Site site) {
    Reference callee = site.callee();
    if (callee instanceof Reference.Predeclared predeclared) {
      return predeclared.builtin().name().equals("panic");
    } else if (callee instanceof Reference.Declared declared) {
      return declared.names().stream().anyMatch(FunctionOutcomes::isEnding);
    } else if (callee instanceof Reference.Abstract method) {
      return method.names().stream().anyMatch(FunctionOutcomes::isEnding);
    }
    return callee instanceof Reference.Foreign foreign && isEnding(foreign.name());
  }

  private static boolean isEnding(SymbolName name) {
    return !Tables.endings().of(name.path(), name.name()).isEmpty();
  }

  private void open(Code code) {
    if (code.body() != null && waiting.add(code)) {
      open.add(code);
    }
  }

  private void settle() {
    CodeOutcomes reader = new CodeOutcomes(graph, this);
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
