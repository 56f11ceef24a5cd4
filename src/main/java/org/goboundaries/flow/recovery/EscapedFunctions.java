package org.goboundaries.flow.recovery;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Functions in channels, fields and containers: who takes them out, and calls or defers them. */
final class EscapedFunctions {
  private final Bodies bodies;
  private final CallGraph graph;

  EscapedFunctions(Bodies bodies) {
    this.bodies = bodies;
    this.graph = bodies.calls();
  }

  /** The first call of what a literal may be; null where it is not kept so, or may be deferred. */
  @Nullable Site called(Code literal) {
    List<Movement> moves =
        graph.movements().stream()
            .filter(move -> move.value() instanceof Reference.Literal it && it.code() == literal)
            .toList();
    boolean isKept = !moves.isEmpty() && moves.stream().allMatch(this::isKept);
    Site found = null;
    for (Code code : isKept ? graph.codes() : List.<Code>of()) {
      for (Site site : graph.sites(code)) {
        if (isLoose(site) && !code.isWithin(literal) && isOf(site, literal.type())) {
          if (site.manner() == Manner.DEFER) {
            return null;
          }
          found = found == null && !isParameter(site) ? site : found;
        }
      }
    }
    return found;
  }

  /** Whether a value goes where the program alone takes it out again. */
  private boolean isKept(Movement move) {
    Sink sink = move.sink();
    if (sink instanceof Sink.Into into) {
      return into.variable().isField() && !into.variable().isExported();
    } else if (sink instanceof Sink.IntoElements elements) {
      return !elements.container().isExported();
    }
    return sink instanceof Sink.Argument argument
        ? graph.calls(argument.site()).stream().anyMatch(call -> call.isDirect())
        : sink instanceof Sink.Nowhere;
  }

  /** Whether a value is called that may have been kept somewhere. */
  private static boolean isLoose(Site site) {
    return !site.isNamed()
        && !(site.callee() instanceof Reference.Literal)
        && !(site.callee() instanceof Reference.Predeclared)
        && site.node() instanceof CallExpr call
        && !isMade(site.code(), ParenExpr.strip(call.function()));
  }

  /** Whether a call has made the value: {@code ctx, cancel := context.WithCancel(ctx)}. */
  private static boolean isMade(Code code, Expr function) {
    return function instanceof CallExpr
        || function instanceof Ident name
            && Walk.any(code.top().node(), node -> isMade(node, name.name()));
  }

  private static boolean isMade(Node node, String name) {
    return node instanceof AssignStmt assign
        && assign.right().size() == 1
        && ParenExpr.strip(assign.right().get(0)) instanceof CallExpr
        && assign.left().stream()
            .anyMatch(each -> each instanceof Ident left && left.name().equals(name));
  }

  private static boolean isParameter(Site site) {
    return site.callee() instanceof Reference.Stored stored
        && stored.variable().kind() == Variable.Kind.PARAMETER;
  }

  private boolean isOf(Site site, Type type) {
    return site.node() instanceof CallExpr call
        && bodies.answers(site.code()).type(call.function()).underlying().equals(type);
  }
}
