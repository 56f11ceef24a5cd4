package org.goboundaries.flow.contexts;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * A statement that derives a context, and takes or drops the function that ends it.
 *
 * @param site the call that returns both
 * @param statement the assignment or declaration
 * @param context the first name on its left
 * @param cancel the second one, perhaps "_"
 */
record Derivation(Site site, Node statement, Ident context, Ident cancel) {
  /** Those in a function, in the order of the text, judging by their form. */
  static List<Derivation> in(List<Site> sites, Node block) {
    List<Derivation> found = new ArrayList<>();
    Walk.tree(
        block,
        node -> {
          if (node instanceof AssignStmt assign) {
            add(sites, assign, assign.left(), assign.right(), found);
          } else if (node instanceof VarSpec spec) {
            add(sites, spec, spec.names(), spec.values(), found);
          }
          return !(node instanceof FuncLit);
        });
    return found;
  }

  private static void add(
      List<Site> sites,
      Node statement,
      List<? extends Expr> left,
      List<Expr> right,
      List<Derivation> found) {
    if (left.size() == 2
        && right.size() == 1
        && ParenExpr.strip(right.get(0)) instanceof CallExpr call
        && left.get(0) instanceof Ident context
        && left.get(1) instanceof Ident cancel) {
      sites.stream()
          .filter(site -> site.node() == call)
          .forEach(site -> found.add(new Derivation(site, statement, context, cancel)));
    }
  }

  /** Whether the function that ends the context has no name. */
  boolean isDropped() {
    return cancel.name().equals("_");
  }

  /** Whether the names are declared here. */
  boolean isDeclaration() {
    return !(statement instanceof AssignStmt assign) || assign.operator() == Operator.DEFINE;
  }

  /** The variable that the context gets; null where it is none of the function. */
  @Nullable Variable context(FunctionBody body) {
    return variable(body, context);
  }

  /** The local variable that the function gets which ends it; null where it is no such thing. */
  @Nullable Variable cancel(FunctionBody body) {
    Variable variable = variable(body, cancel);
    return variable != null && variable.kind() == Variable.Kind.LOCAL ? variable : null;
  }

  private static @Nullable Variable variable(FunctionBody body, Ident name) {
    return body.answers().symbol(name) instanceof Variable variable
            && body.code().declares(variable)
        ? variable
        : null;
  }
}
