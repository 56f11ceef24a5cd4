package org.goboundaries.flow.known;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;

/**
 * Where variables of a declaration may change: assigned to, or known to others by their address.
 */
final class VariableChanges {
  private final Answers answers;
  private final Map<Symbol, List<Node>> changes = new IdentityHashMap<>();

  /** None so far. */
  VariableChanges(Answers answers) {
    this.answers = answers;
  }

  /** The nodes of the tree that may change a variable. */
  List<Node> of(Variable variable) {
    return changes.getOrDefault(variable, List.of());
  }

  /** Takes note of what a node changes. */
  void read(Node node) {
    if (node instanceof AssignStmt assign) {
      assign.left().forEach(each -> add(each, node));
    } else if (node instanceof IncDecStmt step) {
      add(step.operand(), node);
    } else if (node instanceof RangeStmt loop) {
      loop.variables().forEach(each -> add(each, node));
    } else if (node instanceof UnaryExpr unary && unary.operator() == Operator.AND) {
      add(unary.operand(), node);
    } else if (node instanceof SliceExpr slice) {
      add(slice.operand(), node);
    } else if (node instanceof SelectorExpr selector && !isField(selector)) {
      // a method may take the address of what it is called on
      add(selector.operand(), node);
    }
  }

  private boolean isField(SelectorExpr selector) {
    return answers.symbol(selector.selector()) instanceof Variable;
  }

  private void add(Expr place, Node by) {
    Expr base = ParenExpr.strip(place);
    while (base instanceof SelectorExpr || base instanceof IndexExpr) {
      base =
          ParenExpr.strip(
              base instanceof SelectorExpr selector
                  ? selector.operand()
                  : ((IndexExpr) base).operand());
    }
    Symbol symbol = base instanceof Ident name ? answers.symbol(name) : null;
    if (symbol != null) {
      changes.computeIfAbsent(symbol, key -> new ArrayList<>(1)).add(by);
    }
  }
}
