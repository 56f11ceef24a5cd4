package org.goboundaries.flow.recursion;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.knowledge.Formatter;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;

/**
 * The calls that only compute or print: they return at once, and neither wait for anything nor
 * panic because somebody wrote so. What is not known is none of them.
 */
final class QuietCalls {
  /** The packages whose functions depend on nothing but their arguments. */
  static final Set<String> FREE_OF_STATE = Set.of("errors", "strconv", "strings");

  private static final int DEEPEST = 3;

  private final CallGraph graph;
  private final NamedRows<Formatter> printing;

  QuietCalls(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.printing = new NamedRows<>(knowledge.formatters());
  }

  /** Whether a call is one of these. */
  boolean has(Site site) {
    return isQuiet(site, 0);
  }

  private boolean isQuiet(Site site, int depth) {
    if (site.callee() instanceof Reference.Predeclared builtin) {
      return !builtin.builtin().name().equals("panic");
    }
    List<SymbolName> names = site.callee().names();
    if (!printing.of(names).isEmpty() || areFree(names)) {
      return true;
    }
    List<Call> calls = graph.calls(site);
    return depth < DEEPEST
        && calls.size() == 1
        && CallCircles.isFollowed(calls.get(0))
        && isQuiet(calls.get(0).to(), depth);
  }

  private static boolean areFree(List<SymbolName> names) {
    return !names.isEmpty() && names.stream().allMatch(name -> FREE_OF_STATE.contains(name.path()));
  }

  private boolean isQuiet(Code code, int depth) {
    return !Walk.any(code.node(), QuietCalls::mayStay)
        && graph.sites(code).stream().allMatch(site -> isQuiet(site, depth + 1));
  }

  private static boolean mayStay(Node node) {
    return node instanceof SendStmt
        || node instanceof SelectStmt
        || node instanceof RangeStmt
        || node instanceof ForStmt loop && loop.condition() == null
        || node instanceof UnaryExpr unary && unary.operator() == Operator.ARROW;
  }
}
