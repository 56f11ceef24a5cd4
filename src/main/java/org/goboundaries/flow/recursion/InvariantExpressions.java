package org.goboundaries.flow.recursion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
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
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Which expressions of a function depend on the value that it holds, and on nothing else but
 * constants: each round of a recursion finds them as the first one did.
 */
final class InvariantExpressions {
  private final ValueHolder held;
  private final Answers answers;
  private final Map<Symbol, List<@Nullable Expr>> sources = new HashMap<>();
  private final Set<Symbol> asked = new HashSet<>();

  InvariantExpressions(ValueHolder held, Answers answers) {
    this.held = held;
    this.answers = answers;
    Decl declaration = held.code().declaration();
    Walk.tree(
        declaration,
        node -> {
          read(node);
          return true;
        });
  }

  private void read(Node node) {
    if (node instanceof AssignStmt assign) {
      define(assign.left(), assign.right());
    } else if (node instanceof VarSpec spec) {
      define(List.copyOf(spec.names()), spec.values());
    } else if (node instanceof RangeStmt loop) {
      loop.variables().forEach(each -> define(each, loop.operand()));
    } else if (node instanceof IncDecStmt step) {
      define(step.operand(), step.operand());
    } else if (node instanceof UnaryExpr unary && unary.operator() == Operator.AND) {
      define(unary.operand(), null);
    }
  }

  private void define(List<? extends Expr> places, List<Expr> values) {
    for (int i = 0; i < places.size(); i++) {
      if (!values.isEmpty()) {
        define(places.get(i), values.get(values.size() == places.size() ? i : 0));
      }
    }
  }

  private void define(Expr place, @Nullable Expr value) {
    Symbol to = ParenExpr.strip(place) instanceof Ident name ? answers.symbol(name) : null;
    if (to != null) {
      sources.computeIfAbsent(to, key -> new ArrayList<>(1)).add(value);
    }
  }

  /** Whether an expression is the same in each round. */
  boolean is(Expr expr) {
    Expr bare = ParenExpr.strip(expr);
    if (answers.value(bare) != null || answers.isType(bare)) {
      return true;
    } else if (bare instanceof Ident name) {
      return is(answers.symbol(name));
    } else if (bare instanceof SelectorExpr selector) {
      return isMember(selector);
    } else if (bare instanceof CallExpr call) {
      return isResult(call);
    }
    return isOperation(bare);
  }

  private boolean isOperation(Expr expr) {
    if (expr instanceof UnaryExpr unary) {
      boolean hasEffect = unary.operator() == Operator.AND || unary.operator() == Operator.ARROW;
      return !hasEffect && is(unary.operand());
    } else if (expr instanceof BinaryExpr binary) {
      return is(binary.left()) && is(binary.right());
    } else if (expr instanceof StarExpr star) {
      return is(star.operand());
    } else if (expr instanceof IndexExpr index) {
      return (isOfPackage(index.operand()) || is(index.operand()))
          && index.indices().stream().allMatch(this::is);
    } else if (expr instanceof SliceExpr slice) {
      return is(slice.operand());
    }
    return expr instanceof TypeAssertExpr assertion && isAsked(assertion);
  }

  /** Of what type a value is that an interface hides is one and the same for all who come here. */
  boolean isAsked(TypeAssertExpr assertion) {
    return is(assertion.operand())
        && !(held.isHidden() && ParenExpr.strip(assertion.operand()) instanceof Ident);
  }

  private boolean is(@Nullable Symbol symbol) {
    if (!(symbol instanceof Variable variable)) {
      return symbol != null;
    } else if (held.isIn(Place.of(variable))) {
      return !sources.containsKey(variable);
    }
    return variable.kind() == Variable.Kind.LOCAL && isLocal(variable);
  }

  /** Who asks that of a variable in the middle of finding it out gets a yes: it adds nothing. */
  private boolean isLocal(Variable variable) {
    if (!asked.add(variable)) {
      return true;
    }
    boolean isSteady = true;
    for (Expr source : sources.getOrDefault(variable, List.of())) {
      isSteady &= source != null && is(source);
    }
    asked.remove(variable);
    return isSteady;
  }

  /** A table of the program, which is filled before anybody asks it. */
  private boolean isOfPackage(Expr expr) {
    return ParenExpr.strip(expr) instanceof Ident name
        && answers.symbol(name) instanceof Variable variable
        && variable.kind() == Variable.Kind.PACKAGE;
  }

  private boolean isMember(SelectorExpr selector) {
    if (selector.operand() instanceof Ident name
        && answers.symbol(name) instanceof PackageName imported) {
      // the values of errors and the like
      return new org.goboundaries.knowledge.ExportedName(imported.path(), "").isStandard();
    }
    return answers.symbol(selector.selector()) instanceof Variable && is(selector.operand());
  }

  private boolean isResult(CallExpr call) {
    boolean areSteady = call.arguments().stream().allMatch(this::is);
    if (answers.isType(call.function())) {
      return areSteady;
    }
    Symbol callee = answers.callee(call);
    GoPackage owner = callee == null ? null : callee.owner();
    boolean isFree =
        callee instanceof Builtin builtin && !builtin.name().equals("recover")
            || callee instanceof Function function
                && !function.isMethod()
                && owner != null
                && QuietCalls.FREE_OF_STATE.contains(owner.path());
    return isFree && areSteady;
  }
}
