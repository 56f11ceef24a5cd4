package org.goboundaries.flow.misplaced;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** The local variables that a function uses, and that nothing but its own statements changes. */
final class SteadyVariables {
  private final FunctionBody body;
  private final Set<Variable> changed = new HashSet<>();
  private final Set<Variable> declaredEmpty = new HashSet<>();
  private final Set<Variable> setHere = new HashSet<>();

  SteadyVariables(FunctionBody body) {
    this.body = body;
    Walk.tree(
        body.code().declaration(),
        node -> {
          read(node);
          return true;
        });
  }

  /** Whether a variable can be nil, or have no elements, and only the function changes it. */
  boolean contains(Variable variable) {
    boolean isForeign = !body.code().declares(variable) && setHere.contains(variable);
    return variable.isLocal()
        && !isForeign
        && !changed.contains(variable)
        && canBeNil(variable.type());
  }

  private static boolean canBeNil(Type type) {
    Type underlying = type.underlying();
    return !(type instanceof TypeParameter)
        && (underlying instanceof Pointer
            || underlying instanceof GoMap
            || underlying instanceof Slice
            || underlying instanceof Interface);
  }

  /** Those of functions around it that are declared without a value, and never get one. */
  Set<Variable> neverSet() {
    if (!(body.code().node() instanceof FuncLit literal)) {
      return Set.of();
    }
    Set<Variable> found = new HashSet<>(body.answers().captured(literal));
    found.removeIf(each -> !declaredEmpty.contains(each) || !contains(each));
    return found;
  }

  private void read(Node node) {
    if (node instanceof AssignStmt assign) {
      set(node, assign.left());
    } else if (node instanceof IncDecStmt step) {
      set(node, List.of(step.operand()));
    } else if (node instanceof RangeStmt loop) {
      set(node, loop.variables());
    } else if (node instanceof UnaryExpr address && address.operator() == Operator.AND) {
      change(address.operand());
    } else if (node instanceof SelectorExpr selector && !isReference(selector.operand())) {
      // a method with a pointer receiver may change what it is called on
      change(selector.operand());
    } else if (node instanceof VarSpec spec && spec.values().isEmpty()) {
      spec.names().forEach(name -> note(name, declaredEmpty));
    }
  }

  private boolean isReference(Expr operand) {
    Type type = body.answers().type(operand).underlying();
    return type instanceof Pointer || type instanceof Interface;
  }

  private void set(Node statement, List<? extends Expr> places) {
    boolean isHere = body.parent(statement) != null;
    places.forEach(place -> note(place, isHere ? setHere : changed));
  }

  private void change(Expr place) {
    note(place, changed);
  }

  private void note(Expr place, Set<Variable> into) {
    Variable variable = variable(place);
    if (variable != null) {
      into.add(variable);
    }
  }

  private @Nullable Variable variable(Expr place) {
    return ParenExpr.strip(place) instanceof Ident name
            && body.answers().symbol(name) instanceof Variable variable
        ? variable
        : null;
  }
}
