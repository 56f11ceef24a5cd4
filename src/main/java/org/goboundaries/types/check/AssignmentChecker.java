package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Operator;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Tuple;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** Assignments and short variable declarations. */
final class AssignmentChecker {
  private final Context context;

  AssignmentChecker(Context context) {
    this.context = context;
  }

  void assign(AssignStmt statement) {
    if (statement.operator() == Operator.DEFINE) {
      define(statement);
    } else if (statement.operator() == Operator.ASSIGN) {
      replace(statement);
    } else if (statement.left().size() == 1 && statement.right().size() == 1) {
      update(statement);
    }
  }

  /** {@code x op= y} is checked as {@code x op y}. */
  private void update(AssignStmt statement) {
    Expr left = statement.left().get(0);
    Expr right = statement.right().get(0);
    context.exprs.check(
        new BinaryExpr(left.start(), right.end(), left, statement.operator(), right));
  }

  private void replace(AssignStmt statement) {
    List<Type> targets = new ArrayList<>();
    for (Expr left : statement.left()) {
      boolean blank = left instanceof Ident ident && ident.name().equals("_");
      targets.add(blank ? Unknown.TYPE : context.exprs.check(left).type());
    }
    if (statement.right().size() != targets.size()) {
      types(statement.right(), targets.size());
      return;
    }
    for (int i = 0; i < targets.size(); i++) {
      Expr left = statement.left().get(i);
      boolean blank = left instanceof Ident ident && ident.name().equals("_");
      if (blank) {
        context.exprs.checkDefault(statement.right().get(i));
      } else {
        value(statement.right().get(i), targets.get(i));
      }
    }
  }

  /** Checks a value that is assigned to something of the target type. */
  Operand value(Expr expr, Type target) {
    Operand operand = context.exprs.check(expr);
    generic(expr, operand, target);
    return context.untyped.convert(expr, operand, target);
  }

  private void generic(Expr expr, Operand operand, Type target) {
    if (operand.type() instanceof Signature signature && !signature.typeParameters().isEmpty()) {
      Inference inference = new Inference(signature.typeParameters());
      inference.exact(signature.parameters(), target);
      context.record(expr, Operand.value(inference.bound(signature)));
    }
  }

  private void define(AssignStmt statement) {
    List<Type> types = types(statement.right(), statement.left().size());
    List<Variable> fresh = new ArrayList<>();
    for (int i = 0; i < statement.left().size(); i++) {
      Type type = types.get(i);
      if (statement.left().get(i) instanceof Ident ident) {
        defined(ident, type, fresh);
      } else {
        context.exprs.check(statement.left().get(i));
      }
    }
    context.declare(fresh);
  }

  /** A name that this very block declares already is only assigned to. */
  private void defined(Ident ident, Type type, List<Variable> fresh) {
    Symbol known = context.scope.names().get(ident.name());
    if (known instanceof Variable variable) {
      context.record(ident, variable);
      context.record(ident, Operand.value(variable.type()));
      return;
    }
    Variable variable =
        new Variable(context.file.origin(ident.start()), ident.name(), Variable.Kind.LOCAL, type);
    context.record(ident, variable);
    fresh.add(variable);
  }

  /** The types of values for a number of variables: one each, or all from one expression. */
  List<Type> types(List<Expr> values, int count) {
    List<Type> types = new ArrayList<>();
    if (values.size() == 1 && count > 1) {
      several(values.get(0), count, types);
    } else {
      for (Expr value : values) {
        types.add(variableType(context.exprs.checkDefault(value)));
      }
    }
    while (types.size() < count) {
      types.add(Unknown.TYPE);
    }
    return types;
  }

  private void several(Expr value, int count, List<Type> types) {
    Operand operand = context.exprs.check(value);
    if (operand.mode() == Operand.Mode.COMMA_OK && count == 2) {
      types.add(operand.type());
      types.add(Basic.BOOL);
    } else if (operand.type() instanceof Tuple tuple && tuple.elements().size() == count) {
      types.addAll(tuple.elements());
    }
  }

  /** The type of a variable that is declared with this value. */
  static Type variableType(Operand operand) {
    return operand.isNil() || operand.isType() || operand.type() instanceof Tuple
        ? Unknown.TYPE
        : operand.type();
  }
}
