package org.goboundaries.flow.misplaced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.misplaced.SurePanic.Kind;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What panics in a function whenever it is come to, and is come to by some run. */
final class SurePanics {
  private final FunctionBody body;
  private @Nullable Solution<Set<Variable>> empty;

  SurePanics(FunctionBody body) {
    this.body = body;
  }

  /** All of them, in the order of the text. */
  List<SurePanic> all() {
    List<SurePanic> found = new ArrayList<>();
    body.reached().stream().forEach(point -> add(point, found));
    found.sort(Comparator.comparingInt(each -> each.node().start()));
    return found;
  }

  private void add(int point, List<SurePanic> found) {
    Node node = body.graph().node(point);
    for (Edge edge : body.graph().leaving(point)) {
      if (edge.kind() == EdgeKind.PANIC && node instanceof CallExpr) {
        found.add(new SurePanic(body.code(), node, Kind.EXPLICIT));
      } else if (edge.kind() == EdgeKind.MAY_PANIC && node != null) {
        addOperation(point, node, found);
      }
    }
  }

  private void addOperation(int point, Node node, List<SurePanic> found) {
    if (node instanceof AssignStmt assign) {
      assign.left().forEach(place -> addPlace(point, place, found));
    } else if (node instanceof IncDecStmt step) {
      addPlace(point, step.operand(), found);
    } else if (node instanceof Expr expr && !isRead(expr)) {
      addPlace(point, expr, found);
    }
  }

  /** A map that is nil can be read. */
  private boolean isRead(Expr expr) {
    return expr instanceof IndexExpr index
        && body.answers().type(index.operand()).underlying() instanceof GoMap;
  }

  private void addPlace(int point, Expr place, List<SurePanic> found) {
    Expr bare = ParenExpr.strip(place);
    if (bare instanceof IndexExpr index && isPlain(index)) {
      add(point, bare, index.operand(), found);
    } else if (bare instanceof SelectorExpr selector && isKnown(selector)) {
      add(point, bare, selector.operand(), found);
    } else if (bare instanceof StarExpr star) {
      add(point, bare, star.operand(), found);
    }
  }

  /** An index that is counted may come to nothing where there are no elements. */
  private boolean isPlain(IndexExpr index) {
    return body.answers().type(index.operand()).underlying() instanceof GoMap
        || index.indices().stream().allMatch(each -> body.answers().value(each) != null);
  }

  /** What is called on nil may do without. */
  private boolean isKnown(SelectorExpr selector) {
    return body.answers().symbol(selector.selector()) != null;
  }

  private void add(int point, Expr place, Expr operand, List<SurePanic> found) {
    if (ParenExpr.strip(operand) instanceof Ident name
        && body.answers().symbol(name) instanceof Variable variable
        && empty().before(point).contains(variable)) {
      found.add(new SurePanic(body.code(), place, kind(place, variable)));
    }
  }

  private static Kind kind(Expr place, Variable variable) {
    if (!(place instanceof IndexExpr)) {
      return Kind.NIL;
    }
    return variable.type().underlying() instanceof GoMap
        ? Kind.NIL_MAP
        : variable.type().underlying() instanceof Slice ? Kind.INDEX : Kind.NIL;
  }

  private Solution<Set<Variable>> empty() {
    Solution<Set<Variable>> known = empty;
    if (known == null) {
      known = Solution.solve(body, new NilnessAnalysis(body, new SteadyVariables(body)));
      empty = known;
    }
    return known;
  }
}
