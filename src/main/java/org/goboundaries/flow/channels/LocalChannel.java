package org.goboundaries.flow.channels;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ChanType;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Variable;

/**
 * A channel that a function makes and keeps in a variable of its own.
 *
 * @param variable the variable
 * @param definition the statement that declares it
 * @param make the call of the builtin
 * @param capacity how many values it holds
 */
record LocalChannel(Variable variable, Node definition, CallExpr make, int capacity) {
  /** Those that may be made in a function, judging by its text. */
  static List<Made> candidates(Code code) {
    List<Made> found = new ArrayList<>();
    Node body = code.body();
    if (body != null) {
      Walk.tree(
          body,
          node -> {
            read(node, found);
            return !(node instanceof FuncLit);
          });
    }
    return found;
  }

  private static void read(Node node, List<Made> found) {
    if (node instanceof AssignStmt assign && assign.operator() == Operator.DEFINE) {
      read(node, assign.left(), assign.right(), found);
    } else if (node instanceof VarSpec spec) {
      read(node, spec.names(), spec.values(), found);
    }
  }

  private static void read(
      Node node, List<? extends Expr> names, List<Expr> values, List<Made> found) {
    for (int i = 0; i < names.size() && names.size() == values.size(); i++) {
      if (names.get(i) instanceof Ident name
          && ParenExpr.strip(values.get(i)) instanceof CallExpr call
          && ParenExpr.strip(call.function()) instanceof Ident function
          && function.name().equals("make")
          && !call.arguments().isEmpty()
          && ParenExpr.strip(call.arguments().get(0)) instanceof ChanType) {
        found.add(new Made(name, node, call));
      }
    }
  }

  /** Those of the candidates whose size is known. */
  static List<LocalChannel> of(FunctionBody body, List<Made> candidates) {
    List<LocalChannel> found = new ArrayList<>();
    for (Made made : candidates) {
      int capacity = Capacity.of(made.make(), body.answers());
      if (capacity != Capacity.UNKNOWN
          && body.answers().symbol(made.name()) instanceof Variable variable) {
        found.add(new LocalChannel(variable, made.definition(), made.make(), capacity));
      }
    }
    return found;
  }

  /** A call of make whose result gets a name. */
  record Made(Ident name, Node definition, CallExpr make) {}
}
