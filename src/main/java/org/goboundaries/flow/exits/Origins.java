package org.goboundaries.flow.exits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;

/** Where the variables of a declaration get their values, in literals in it, too. Immutable. */
final class Origins {
  /** Packages whose functions only put texts together, or print them. */
  private static final Set<String> TEXT =
      Set.of("errors", "fmt", "log", "log/slog", "path", "path/filepath", "strconv", "strings");

  private final Answers answers;
  private final Map<Symbol, List<Origin>> values = new HashMap<>();

  Origins(Decl declaration, Answers answers) {
    this.answers = answers;
    Walk.tree(
        declaration,
        node -> {
          if (node instanceof AssignStmt assign) {
            add(assign.left(), assign.right());
          } else if (node instanceof VarSpec spec) {
            add(spec.names(), spec.values());
          }
          return true;
        });
  }

  private void add(List<? extends Expr> left, List<Expr> right) {
    boolean isParallel = left.size() == right.size();
    for (int i = 0; i < left.size() && !right.isEmpty(); i++) {
      if (ParenExpr.strip(left.get(i)) instanceof Ident name
          && answers.symbol(name) instanceof Variable variable) {
        Expr value = ParenExpr.strip(right.get(isParallel ? i : 0));
        Origin origin = new Origin(value, isParallel ? 0 : i, isParallel ? 1 : left.size());
        values.computeIfAbsent(variable, key -> new ArrayList<>(1)).add(origin);
      }
    }
  }

  /** The values that a variable gets here; none for a parameter. */
  List<Origin> of(Symbol variable) {
    return values.getOrDefault(variable, List.of());
  }

  /** The variables that are named in a part of the declaration. */
  Set<Variable> variables(Node part) {
    Set<Variable> found = new LinkedHashSet<>();
    Walk.tree(
        part,
        node -> {
          if (node instanceof Ident name && answers.symbol(name) instanceof Variable variable) {
            found.add(variable);
          }
          return true;
        });
    return found;
  }

  /** These variables, and those that their values are put together from. */
  Set<Variable> withParts(Set<Variable> variables) {
    return ShortestPaths.from(variables, this::parts, Function.identity()).nodes();
  }

  private List<Variable> parts(Variable variable) {
    return of(variable).stream()
        .filter(origin -> !isMade(origin))
        .flatMap(origin -> variables(origin.value()).stream())
        .toList();
  }

  /** Whether a call made a value, by more than to put texts together. */
  boolean isMade(Origin origin) {
    return origin.value() instanceof CallExpr call && isWork(call);
  }

  /** Whether a call does more than to put texts together, or to print them. */
  boolean isWork(CallExpr call) {
    Symbol callee = answers.callee(call);
    GoPackage owner = callee == null ? null : callee.owner();
    return !answers.isType(call.function())
        && !(callee instanceof Builtin)
        && (owner == null || !TEXT.contains(owner.path()));
  }

  /**
   * One value of a variable.
   *
   * @param value an expression, or the call of which the variable gets a result
   * @param index which one
   * @param count how many values the expression has
   */
  record Origin(Expr value, int index, int count) {}
}
