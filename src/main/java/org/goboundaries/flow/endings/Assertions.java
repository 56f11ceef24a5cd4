package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Values that libraries make of a test's state, such as {@code require.New(t)}: they end the test
 * when {@code t} is one, and who knows what when it is a stand-in.
 */
final class Assertions {
  // of matryer/is: its failures let the test continue
  private static final String RELAXED = "NewRelaxed";

  private final Answers answers;
  private final Decl declaration;

  /** Those of a declaration. */
  Assertions(Answers answers, Decl declaration) {
    this.answers = answers;
    this.declaration = declaration;
  }

  /** Whether a call ends a running test, as far as its receiver is one that a library made. */
  boolean areOfTest(Site site) {
    if (!(site.node() instanceof CallExpr call)
        || !(ParenExpr.strip(call.function()) instanceof SelectorExpr selector)
        || !(answers.symbol(selector.selector()) instanceof Function method)
        || !method.isMethod()) {
      return true;
    }
    Expr receiver = ParenExpr.strip(selector.operand());
    Type type = answers.type(receiver);
    if (TestState.isOne(type) || TestState.isAnother(type) || !isMadeBy(method.owner(), receiver)) {
      return true;
    } else if (receiver instanceof Ident name) {
      return answers.symbol(name) instanceof Variable variable && isMadeOfTest(variable);
    }
    return !(receiver instanceof CallExpr made) || isMadeOfTest(made);
  }

  /** Whether the receiver has a type of the library itself: others embed one for their tests. */
  private boolean isMadeBy(@Nullable GoPackage library, Expr receiver) {
    Type type = answers.type(receiver);
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    return base instanceof Named named && named.symbol().owner() == library;
  }

  private boolean isMadeOfTest(CallExpr call) {
    boolean isRelaxed =
        ParenExpr.strip(call.function()) instanceof SelectorExpr made
            && made.selector().name().equals(RELAXED);
    return !isRelaxed
        && (call.arguments().isEmpty() || TestState.isOne(answers.type(call.arguments().get(0))));
  }

  /** A parameter may come from anywhere. */
  private boolean isMadeOfTest(Variable variable) {
    if (variable.kind() != Variable.Kind.LOCAL) {
      return false;
    }
    List<Expr> values = values(variable);
    return !values.isEmpty()
        && values.stream().allMatch(value -> value instanceof CallExpr call && isMadeOfTest(call));
  }

  private List<Expr> values(Variable variable) {
    List<Expr> found = new ArrayList<>();
    Walk.tree(
        declaration,
        node -> {
          if (node instanceof AssignStmt assign) {
            add(assign.left(), assign.right(), variable, found);
          } else if (node instanceof VarSpec spec) {
            add(spec.names(), spec.values(), variable, found);
          }
          return true;
        });
    return found;
  }

  private void add(
      List<? extends Expr> names, List<Expr> values, Variable variable, List<Expr> found) {
    for (int i = 0; i < names.size() && names.size() == values.size(); i++) {
      Symbol symbol = names.get(i) instanceof Ident name ? answers.symbol(name) : null;
      if (symbol == variable) {
        found.add(ParenExpr.strip(values.get(i)));
      }
    }
  }
}
