package org.goboundaries.flow.counterparts;

import java.util.List;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.channels.Capacity;
import org.goboundaries.flow.channels.ChannelUse;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.counterparts.Use.Kind;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Nil;
import org.jspecify.annotations.Nullable;

/** Where variables and fields get their channels, groups and conditions from. */
final class GivenValues {
  private GivenValues() {}

  /** What gives a value to what a name in a function stands for. */
  static Use of(FunctionBody body, Ident name, Sort sort) {
    Node mention = ChannelUse.mention(body, name);
    Node parent = body.parent(mention);
    Code code = body.code();
    if (parent instanceof KeyValueExpr element) {
      return of(code, body.answers(), element, element.value(), sort);
    } else if (parent instanceof AssignStmt assign) {
      Expr value = value(assign.left(), assign.right(), mention);
      return of(code, body.answers(), assign, value, sort);
    } else if (parent instanceof VarSpec spec) {
      return of(code, body.answers(), spec, name, sort);
    }
    return Use.of(code, mention, Kind.ESCAPE);
  }

  /** What a declaration gives to one of its variables. */
  static Use of(Code code, Answers answers, VarSpec spec, Ident name, Sort sort) {
    return spec.values().isEmpty()
        ? Use.of(code, spec, sort == Sort.CHANNEL ? Kind.NIL : Kind.MADE)
        : of(code, answers, spec, value(spec.names(), spec.values(), name), sort);
  }

  private static @Nullable Expr value(List<? extends Expr> names, List<Expr> values, Node name) {
    int index = names.indexOf(name);
    return index >= 0 && names.size() == values.size() ? values.get(index) : null;
  }

  private static Use of(Code code, Answers answers, Node node, @Nullable Expr value, Sort sort) {
    Expr bare = value == null ? null : ParenExpr.strip(value);
    if (bare instanceof Ident name && answers.symbol(name) instanceof Nil) {
      return Use.of(code, node, Kind.NIL);
    } else if (sort == Sort.CHANNEL) {
      return bare instanceof CallExpr call && isBuiltin(call, "make", answers)
          ? Use.of(code, node, Kind.MADE, Capacity.of(call, answers))
          : Use.of(code, node, Kind.ESCAPE);
    }
    boolean isNew = bare != null && isNew(bare, answers);
    return Use.of(code, node, isNew ? Kind.MADE : Kind.ESCAPE);
  }

  /** A group or a condition that nobody else has. */
  private static boolean isNew(Expr value, Answers answers) {
    Expr inner =
        value instanceof UnaryExpr unary && unary.operator() == Operator.AND
            ? ParenExpr.strip(unary.operand())
            : value;
    return inner instanceof CompositeLit
        || value instanceof CallExpr call && (isBuiltin(call, "new", answers) || isNewCond(call));
  }

  private static boolean isNewCond(CallExpr call) {
    return ParenExpr.strip(call.function()) instanceof SelectorExpr selector
        && selector.selector().name().equals("NewCond");
  }

  private static boolean isBuiltin(CallExpr call, String name, Answers answers) {
    return answers.callee(call) instanceof Builtin builtin && builtin.name().equals(name);
  }
}
