package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What the parameters of a function must be so that it makes a call whenever it returns. */
final class Conditions {
  private final FunctionBody body;

  Conditions(FunctionBody body) {
    this.body = body;
  }

  /** Each of the parameters that alone decides it, with the value that does. */
  List<Condition> of(Site site) {
    List<Condition> found = new ArrayList<>();
    for (int i : tested()) {
      for (boolean value : new boolean[] {true, false}) {
        if (isAlwaysMade(body.point(site), i, value)) {
          found.add(new Condition(i, value));
        }
      }
    }
    return found;
  }

  /** The parameters that decide a branch, and keep their values. */
  private Set<Integer> tested() {
    Set<Integer> found = new HashSet<>();
    for (int point = 0; point < body.graph().size(); point++) {
      Condition test = body.graph().kind(point) == PointKind.TEST ? test(point) : null;
      if (test != null) {
        found.add(test.parameter());
      }
    }
    return found;
  }

  private @Nullable Condition test(int point) {
    return body.graph().node(point) instanceof Expr expr ? parameter(expr) : null;
  }

  private boolean isAlwaysMade(int call, int parameter, boolean value) {
    ShortestPaths<Integer, Edge> paths =
        ShortestPaths.from(
            List.of(ControlGraph.ENTRY),
            point ->
                point == call
                    ? List.of()
                    : body.graph().leaving(point).stream()
                        .filter(edge -> !isRuledOut(edge, parameter, value))
                        .toList(),
            Edge::to);
    return paths.contains(call) && !paths.contains(ControlGraph.RETURNED);
  }

  private boolean isRuledOut(Edge edge, int parameter, boolean value) {
    boolean isChoice = edge.kind() == EdgeKind.TRUE || edge.kind() == EdgeKind.FALSE;
    Condition test =
        isChoice && body.graph().kind(edge.from()) == PointKind.TEST ? test(edge.from()) : null;
    boolean isTaken = test != null && (test.value() == value) == (edge.kind() == EdgeKind.TRUE);
    return test != null && test.parameter() == parameter && !isTaken;
  }

  /** The parameter that an expression is, or its opposite; null where it is none. */
  private @Nullable Condition parameter(Expr expr) {
    Expr bare = ParenExpr.strip(expr);
    if (bare instanceof UnaryExpr unary && unary.operator() == Operator.NOT) {
      Condition inner = parameter(unary.operand());
      return inner == null ? null : new Condition(inner.parameter(), !inner.value());
    }
    boolean isParameter =
        bare instanceof Ident name
            && body.answers().symbol(name) instanceof Variable variable
            && variable.kind() == Variable.Kind.PARAMETER;
    int index = isParameter ? index((Ident) bare) : -1;
    return index < 0 ? null : new Condition(index, true);
  }

  private int index(Ident use) {
    Code code = body.code();
    List<@Nullable Ident> all = code.parameters();
    for (int i = 0; i < all.size(); i++) {
      Ident each = all.get(i);
      if (each != null && each.name().equals(use.name())) {
        boolean isSteady = !Walk.any(body.block(), node -> mayChange(node, use.name()));
        return isSteady && isOf(use, each) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isOf(Ident use, Ident parameter) {
    return body.answers().symbol(use) instanceof Variable variable
        && variable.offset() == parameter.start();
  }

  private static boolean mayChange(Node node, String name) {
    return node instanceof AssignStmt assign
            && assign.left().stream().anyMatch(left -> isNamed(left, name))
        || node instanceof UnaryExpr unary
            && unary.operator() == Operator.AND
            && isNamed(unary.operand(), name);
  }

  private static boolean isNamed(Expr expr, String name) {
    return ParenExpr.strip(expr) instanceof Ident ident && ident.name().equals(name);
  }

  /** What is left of the conditions of a callee at a call in this function; null if one fails. */
  @Nullable Set<Condition> atCaller(Set<Condition> conditions, Call call) {
    Set<Condition> here = new HashSet<>();
    for (Condition each : conditions) {
      Expr argument = argument(call, each.parameter());
      Condition own = argument == null ? null : parameter(argument);
      if (own != null) {
        here.add(new Condition(own.parameter(), own.value() == each.value()));
      } else if (argument == null
          || !new Value.Bool(each.value()).equals(body.answers().value(argument))) {
        return null;
      }
    }
    return here;
  }

  private static @Nullable Expr argument(Call call, int index) {
    return call.isDirect()
            && call.site().node() instanceof CallExpr made
            && made.arguments().size() == call.to().parameters().size()
            && !made.spread()
        ? made.arguments().get(index)
        : null;
  }

  /** That a parameter has a value. */
  record Condition(int parameter, boolean value) {}
}
