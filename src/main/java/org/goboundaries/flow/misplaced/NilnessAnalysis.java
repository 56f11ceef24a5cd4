package org.goboundaries.flow.misplaced;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Follows which variables of a function are nil, or have no elements. The state has what is so on
 * all paths.
 *
 * @param steady the variables that nothing else changes
 */
record NilnessAnalysis(FunctionBody body, SteadyVariables steady)
    implements Analysis<Set<Variable>> {
  @Override
  public Set<Variable> entry() {
    return steady.neverSet();
  }

  @Override
  public Set<Variable> unknown() {
    return Set.of();
  }

  @Override
  public Set<Variable> join(Set<Variable> one, Set<Variable> other) {
    Set<Variable> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  /** Each path may lose one variable after the other. */
  @Override
  public int bound() {
    return 8;
  }

  @Override
  public Set<Variable> assign(Node statement, Set<Variable> before) {
    if (statement instanceof RangeStmt loop) {
      // the body runs for what has elements
      return without(without(before, loop.variables()), List.of(loop.operand()));
    } else if (statement instanceof VarSpec spec) {
      return spec.values().isEmpty()
          ? declared(before, spec)
          : assigned(before, spec.names(), spec.values());
    }
    return statement instanceof AssignStmt assign
        ? assigned(before, assign.left(), assign.right())
        : before;
  }

  private Set<Variable> declared(Set<Variable> before, VarSpec spec) {
    Set<Variable> after = new HashSet<>(before);
    spec.names().forEach(name -> add(name, after));
    return after;
  }

  private Set<Variable> assigned(
      Set<Variable> before, List<? extends Expr> left, List<Expr> right) {
    Set<Variable> after = without(before, left);
    for (int i = 0; left.size() == right.size() && i < left.size(); i++) {
      if (isEmpty(right.get(i))) {
        add(left.get(i), after);
      }
    }
    return after;
  }

  private Set<Variable> without(Set<Variable> before, List<? extends Expr> places) {
    Set<Variable> after = new HashSet<>(before);
    for (Expr place : places) {
      Variable variable = variable(place);
      if (variable != null) {
        after.remove(variable);
      }
    }
    return after;
  }

  private void add(Expr place, Set<Variable> after) {
    Variable variable = variable(place);
    if (variable != null && steady.contains(variable)) {
      after.add(variable);
    }
  }

  @Override
  public Set<Variable> when(Expr condition, boolean holds, Set<Variable> before) {
    Boolean isEmptyThen = condition instanceof BinaryExpr test ? isEmptyWhereTrue(test) : null;
    Variable variable = isEmptyThen == null ? null : emptied((BinaryExpr) condition);
    if (isEmptyThen == null || variable == null || !steady.contains(variable)) {
      return unasked(condition, before);
    }
    Set<Variable> after = new HashSet<>(before);
    if (isEmptyThen == holds) {
      after.add(variable);
    } else {
      after.remove(variable);
    }
    return after;
  }

  /** A test of another kind may hold only for what has elements: {@code i < len(x)}. */
  private Set<Variable> unasked(Expr condition, Set<Variable> before) {
    Set<Variable> after = new HashSet<>(before);
    Walk.tree(
        condition,
        node -> {
          if (node instanceof Ident name
              && body.answers().symbol(name) instanceof Variable variable) {
            after.remove(variable);
          }
          return true;
        });
    return after;
  }

  /** Whether something is empty where a test holds, or where it doesn't; null for other tests. */
  private @Nullable Boolean isEmptyWhereTrue(BinaryExpr test) {
    return switch (test.operator()) {
      case EQL -> true;
      case NEQ -> false;
      case LSS -> isNumber(test.right(), 1) ? true : null;
      case LEQ -> isNumber(test.right(), 0) ? true : null;
      case GTR -> isNumber(test.right(), 0) ? false : null;
      case GEQ -> isNumber(test.right(), 1) ? false : null;
      default -> null;
    };
  }

  /** What {@code x == nil}, {@code len(x) == 0} and their like are about. */
  private @Nullable Variable emptied(BinaryExpr test) {
    boolean isEquality = test.operator() == Operator.EQL || test.operator() == Operator.NEQ;
    if (!isEquality) {
      return measured(test.left());
    }
    Variable variable = compared(test.left(), test.right());
    return variable == null ? compared(test.right(), test.left()) : variable;
  }

  private @Nullable Variable compared(Expr one, Expr other) {
    return isNil(other) ? variable(one) : isNumber(other, 0) ? measured(one) : null;
  }

  private @Nullable Variable measured(Expr length) {
    return ParenExpr.strip(length) instanceof CallExpr call
            && call.arguments().size() == 1
            && isBuiltin(call, "len")
            && body.answers().type(call.arguments().get(0)).underlying() instanceof Slice
        ? variable(call.arguments().get(0))
        : null;
  }

  private boolean isEmpty(Expr value) {
    Expr bare = ParenExpr.strip(value);
    if (bare instanceof CompositeLit literal) {
      return literal.elements().isEmpty() && isSlice(literal);
    }
    boolean isMade =
        bare instanceof CallExpr call
            && isBuiltin(call, "make")
            && call.arguments().size() > 1
            && isNumber(call.arguments().get(1), 0)
            && isSlice(call);
    return isMade || isNil(bare);
  }

  private boolean isSlice(Expr expr) {
    return body.answers().type(expr).underlying() instanceof Slice;
  }

  private boolean isBuiltin(CallExpr call, String name) {
    return body.answers().callee(call) instanceof Builtin builtin && builtin.name().equals(name);
  }

  private boolean isNumber(Expr expr, int number) {
    return Value.Number.of(BigInteger.valueOf(number)).equals(body.answers().value(expr));
  }

  private boolean isNil(Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name
        && body.answers().symbol(name) instanceof Nil;
  }

  private @Nullable Variable variable(Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name
            && body.answers().symbol(name) instanceof Variable variable
        ? variable
        : null;
  }
}
