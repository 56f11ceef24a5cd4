package org.goboundaries.flow.counterparts;

import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** As what type a value is taken where it goes: a parameter's, a result's, a variable's. */
record WantedTypes(FunctionBody body) {
  /** Unknown where it keeps its own, or that isn't clear. */
  Type of(Node value) {
    Node parent = body.parent(value);
    Answers answers = body.answers();
    if (parent instanceof CallExpr call) {
      return argument(call, call.arguments().indexOf(value));
    } else if (parent instanceof ReturnStmt end) {
      return body.code().type() instanceof Signature signature
              && signature.results().size() == end.results().size()
          ? signature.results().get(end.results().indexOf(value)).type()
          : Unknown.TYPE;
    } else if (parent instanceof AssignStmt assign && assign.operator() != Operator.DEFINE) {
      int index = assign.right().indexOf(value);
      boolean isParallel = assign.left().size() == assign.right().size();
      return index >= 0 && isParallel ? answers.type(assign.left().get(index)) : Unknown.TYPE;
    } else if (parent instanceof VarSpec spec && spec.type() != null) {
      return answers.type(spec.type());
    }
    return parent instanceof KeyValueExpr element
            && element.value() == value
            && element.key() instanceof Ident field
            && answers.symbol(field) instanceof Variable variable
            && variable.isField()
        ? variable.type()
        : Unknown.TYPE;
  }

  private Type argument(CallExpr call, int index) {
    if (body.answers().isType(call.function())) {
      // a conversion: what is made of the result nobody follows
      return Unknown.TYPE;
    }
    List<Variable> parameters =
        body.answers().type(call.function()).underlying() instanceof Signature signature
                && !signature.isVariadic()
                && signature.typeParameters().isEmpty()
            ? signature.parameters()
            : List.of();
    return index >= 0 && index < parameters.size() ? parameters.get(index).type() : Unknown.TYPE;
  }
}
