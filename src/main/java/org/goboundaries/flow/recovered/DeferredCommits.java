package org.goboundaries.flow.recovered;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.knowledge.Cleanup;
import org.goboundaries.knowledge.Cleanup.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Universe;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Reads which deferred calls commit a transaction unless an error says otherwise. */
final class DeferredCommits {
  private final Bodies bodies;
  private final NamedRows<Cleanup> cleanups;

  DeferredCommits(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.cleanups = new NamedRows<>(knowledge.cleanups());
  }

  /**
   * What a deferred call commits; null where it commits nothing, or asks for more than an error.
   */
  @Nullable DeferredCommit of(Site deferred) {
    if (isCommit(deferred)) {
      Symbol transaction = receiver(deferred);
      return transaction == null ? null : new DeferredCommit(deferred, deferred, transaction, null);
    }
    List<Call> calls = bodies.calls().calls(deferred);
    return calls.size() == 1 && isDeferredLiteral(calls.get(0))
        ? in(deferred, calls.get(0).to())
        : null;
  }

  private static boolean isDeferredLiteral(Call call) {
    return call.isDirect()
        && call.isCertain()
        && call.manner() == Manner.DEFER
        && call.to().isLiteral();
  }

  private @Nullable DeferredCommit in(Site deferred, Code literal) {
    for (Site site : bodies.calls().sites(literal)) {
      if (site.manner() == Manner.CALL && isCommit(site) && !recovers(literal)) {
        Symbol transaction = receiver(site);
        return transaction == null ? null : commit(deferred, site, transaction);
      }
    }
    return null;
  }

  private @Nullable DeferredCommit commit(Site deferred, Site commit, Symbol transaction) {
    Set<Variable> errors = new HashSet<>();
    boolean isMade = isMade(bodies.of(commit.code()), commit, errors);
    return isMade && errors.size() <= 1
        ? new DeferredCommit(
            deferred, commit, transaction, errors.stream().findFirst().orElse(null))
        : null;
  }

  private boolean isCommit(Site site) {
    return cleanups.of(site.callee().names()).stream()
        .anyMatch(row -> row.kind() == Kind.COMMIT && row.isCall());
  }

  private @Nullable Symbol receiver(Site site) {
    return site.node() instanceof CallExpr call
            && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
            && ParenExpr.strip(selector.operand()) instanceof Ident name
        ? bodies.answers(site.code()).symbol(name)
        : null;
  }

  /** Whether it asks recover, itself or in a function that it defers or calls. */
  private boolean recovers(Code literal) {
    return Walk.any(
        literal.node(),
        node ->
            node instanceof Ident name
                && name.name().equals("recover")
                && bodies.answers(literal).symbol(name) instanceof Builtin);
  }

  /**
   * Whether a call is made if all errors of the functions around are nil, whatever else there is.
   *
   * @param errors takes those that are asked
   */
  private static boolean isMade(FunctionBody body, Site commit, Set<Variable> errors) {
    Integer wanted = body.point(commit);
    return ShortestPaths.toNearest(
            wanted::equals,
            ControlGraph.ENTRY,
            point ->
                body.graph().leaving(point).stream()
                    .filter(edge -> isTaken(body, edge, errors))
                    .toList(),
            Edge::to)
        .isPresent();
  }

  private static boolean isTaken(FunctionBody body, Edge edge, Set<Variable> errors) {
    if (body.graph().kind(edge.from()) != PointKind.TEST) {
      return edge.kind() == EdgeKind.NEXT;
    }
    Node condition = body.graph().node(edge.from());
    if (!(condition instanceof BinaryExpr test)
        || !isNil(body, test.right())
        || !(variable(body, test.left()) instanceof Variable variable)
        || body.code().declares(variable)) {
      return false;
    }
    boolean isError = variable.type() == Universe.ERROR;
    if (isError) {
      errors.add(variable);
    }
    // an error is nil, and a transaction that is asked for isn't
    boolean isNilBranch = (edge.kind() == EdgeKind.TRUE) == (test.operator() == Operator.EQL);
    return isError == isNilBranch;
  }

  private static @Nullable Symbol variable(FunctionBody body, Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name ? body.answers().symbol(name) : null;
  }

  private static boolean isNil(FunctionBody body, Expr expr) {
    return variable(body, expr) instanceof Nil;
  }
}
