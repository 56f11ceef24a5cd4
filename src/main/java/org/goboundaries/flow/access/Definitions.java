package org.goboundaries.flow.access;

import java.util.HashMap;
import java.util.Map;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Where the local variables of a declaration, literals in it included, get their values. */
final class Definitions {
  private final Answers answers;
  private final Map<Symbol, Integer> counts = new HashMap<>();
  private final Map<Symbol, Expr> values = new HashMap<>();

  Definitions(Decl declaration, Answers answers) {
    this.answers = answers;
    Walk.tree(
        declaration,
        node -> {
          read(node);
          return true;
        });
  }

  private void read(Node node) {
    if (node instanceof AssignStmt assign) {
      boolean isParallel = assign.left().size() == assign.right().size();
      for (int i = 0; i < assign.left().size(); i++) {
        define(assign.left().get(i), isParallel ? assign.right().get(i) : null);
      }
    } else if (node instanceof VarSpec spec) {
      boolean isParallel = spec.names().size() == spec.values().size();
      for (int i = 0; i < spec.names().size(); i++) {
        define(spec.names().get(i), isParallel ? spec.values().get(i) : null);
      }
    } else if (node instanceof RangeStmt loop) {
      loop.variables().forEach(each -> define(each, null));
    } else if (node instanceof IncDecStmt step) {
      define(step.operand(), null);
    } else if (node instanceof UnaryExpr unary
        && unary.operator() == Operator.AND
        && !(answers.type(unary.operand()).underlying() instanceof Struct)) {
      // who has the address of a pointer may assign to it
      define(unary.operand(), null);
    }
  }

  private void define(Expr place, @Nullable Expr value) {
    Symbol symbol = ParenExpr.strip(place) instanceof Ident name ? answers.symbol(name) : null;
    if (symbol != null) {
      counts.merge(symbol, 1, Integer::sum);
      if (value != null) {
        values.put(symbol, value);
      }
    }
  }

  /** Whether a variable keeps its value from where it is declared on. */
  boolean isSteady(Variable variable) {
    int count = counts.getOrDefault(variable, 0);
    return switch (variable.kind()) {
      case PACKAGE -> true;
      case PARAMETER, RECEIVER -> count == 0;
      case LOCAL -> count <= 1;
      default -> false;
    };
  }

  /** The only value of a local variable; null where there are others, or that isn't known. */
  @Nullable Expr value(Variable variable) {
    return variable.kind() == Variable.Kind.LOCAL && counts.getOrDefault(variable, 0) == 1
        ? values.get(variable)
        : null;
  }
}
