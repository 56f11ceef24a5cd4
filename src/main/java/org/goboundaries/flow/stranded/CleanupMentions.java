package org.goboundaries.flow.stranded;

import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;

/** Where a name is mentioned that a clean-up may be about. */
final class CleanupMentions {
  private static final int DEPTH = 2;

  private final CallGraph graph;

  CleanupMentions(CallGraph graph) {
    this.graph = graph;
  }

  /** Whether a deferred call of a function, or what it calls, mentions a name. */
  boolean areDeferred(Code code, String name) {
    return graph.sites(code).stream()
        .filter(site -> site.manner() == Manner.DEFER)
        .anyMatch(site -> isIn(site.node(), name) || isCalled(site, name, DEPTH));
  }

  private boolean isCalled(Site site, String name, int depth) {
    return graph.calls(site).stream()
        .map(Call::to)
        .anyMatch(
            code ->
                isIn(code.node(), name)
                    || depth > 0
                        && graph.sites(code).stream()
                            .anyMatch(inner -> isCalled(inner, name, depth - 1)));
  }

  /** Whether whoever hands a function over hands over something else that mentions a name. */
  boolean areHandedBeside(Code code, String name) {
    return graph.entering(code).stream().anyMatch(call -> isBeside(call, name));
  }

  private static boolean isBeside(Call call, String name) {
    PassedFunction passed = call.passed();
    return passed != null
        && call.site().node() instanceof CallExpr site
        && site.arguments().stream()
            .anyMatch(each -> each != passed.argument() && isIn(each, name));
  }

  private static boolean isIn(Node node, String name) {
    return Walk.any(node, each -> each instanceof Ident ident && ident.name().equals(name));
  }
}
