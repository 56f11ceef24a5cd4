package org.goboundaries.flow.contexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What becomes of a context: who waits for its end, and whether it may be needed for longer. */
final class ContextUses {
  private final CallGraph graph;
  private final Bodies bodies;
  private final @Nullable Step waiter;
  private final boolean outlives;

  ContextUses(FunctionBody body, Derivation derivation, CallGraph graph, Bodies bodies) {
    this.graph = graph;
    this.bodies = bodies;
    Variable context = derivation.context(body);
    int begin = body.point(derivation.statement());
    Step found = null;
    for (Site site : context == null ? List.<Site>of() : body.sites()) {
      boolean isStarted =
          site.manner() == Manner.GO && body.isAlwaysBefore(begin, body.point(site));
      if (found == null && isStarted && context != null) {
        found = waiter(site, context);
      }
    }
    this.waiter = found;
    this.outlives = context == null || outlives(body, context);
  }

  /** A goroutine that ends only when the context does; null where there is none. */
  @Nullable Step waiter() {
    return waiter;
  }

  /** Whether the context may be needed when the function has returned. */
  boolean outlive() {
    return outlives;
  }

  private @Nullable Step waiter(Site start, Variable context) {
    for (Call call : graph.calls(start)) {
      Code code = call.to();
      Variable inside = call.isDirect() && call.isCertain() ? inside(call, context) : null;
      Node receive = inside == null || code.body() == null ? null : receive(code, inside);
      if (receive != null) {
        return Step.at(code, receive, "this goroutine waits for its end");
      }
    }
    return null;
  }

  /** As what a goroutine knows the context: a captured variable, or a parameter. */
  private @Nullable Variable inside(Call call, Variable context) {
    Code code = call.to();
    List<Expr> arguments =
        call.site().node() instanceof CallExpr made ? made.arguments() : List.of();
    List<@Nullable Ident> names = code.parameters();
    for (int i = 0; i < arguments.size() && i < names.size(); i++) {
      Ident name = names.get(i);
      if (name != null
          && isMention(bodies.answers(call.from()), arguments.get(i), context)
          && bodies.answers(code).symbol(name) instanceof Variable parameter) {
        return parameter;
      }
    }
    return code.isLiteral() && code.top() == call.from().top() ? context : null;
  }

  private static boolean isMention(Answers answers, Expr expr, Variable variable) {
    return ParenExpr.strip(expr) instanceof Ident name && answers.symbol(name) == variable;
  }

  /** The receive operation without which a goroutine never returns. */
  private @Nullable Node receive(Code code, Variable context) {
    FunctionBody body = bodies.of(code);
    List<Node> receives = new ArrayList<>();
    Walk.tree(
        body.block(),
        node -> {
          if (isReceive(body.answers(), node, context)) {
            receives.add(node);
          }
          return !(node instanceof FuncLit);
        });
    Set<Integer> points = receives.stream().map(body::point).collect(Collectors.toSet());
    boolean isNeeded = !receives.isEmpty() && !mayReturn(body.graph(), points);
    return isNeeded ? receives.get(0) : null;
  }

  private static boolean mayReturn(ControlGraph graph, Set<Integer> without) {
    return !graph.isComplete()
        || ShortestPaths.toNearest(
                point -> point == ControlGraph.RETURNED,
                ControlGraph.ENTRY,
                point ->
                    graph.leaving(point).stream()
                        .filter(edge -> !edge.kind().isAbrupt() && !without.contains(edge.to()))
                        .toList(),
                Edge::to)
            .isPresent();
  }

  private static boolean isReceive(Answers answers, Node node, Variable context) {
    return node instanceof UnaryExpr receive
        && receive.operator() == Operator.ARROW
        && ParenExpr.strip(receive.operand()) instanceof CallExpr call
        && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        && selector.selector().name().equals("Done")
        && isMention(answers, selector.operand(), context);
  }

  private static boolean outlives(FunctionBody body, Variable context) {
    boolean[] found = {false};
    Walk.tree(
        body.block(),
        node -> {
          boolean isOut =
              node instanceof GoStmt
                  || node instanceof CompositeLit
                  || node instanceof SendStmt
                  || node instanceof FuncLit
                  || node instanceof ReturnStmt result && mentionsPlainly(body, result, context)
                  || node instanceof AssignStmt assign && isStored(body, assign, context);
          found[0] |= isOut && (node instanceof ReturnStmt || mentions(body, node, context));
          return true;
        });
    return found[0];
  }

  private static boolean mentions(FunctionBody body, Node node, Variable context) {
    return Walk.any(
        node, each -> each instanceof Ident name && isMention(body.answers(), name, context));
  }

  private static boolean mentionsPlainly(FunctionBody body, ReturnStmt result, Variable context) {
    return result.results().stream().anyMatch(each -> isMention(body.answers(), each, context));
  }

  /** Whether an assignment hands a context to another variable or field. */
  private static boolean isStored(FunctionBody body, AssignStmt assign, Variable context) {
    return assign.right().stream().anyMatch(each -> isMention(body.answers(), each, context));
  }
}
