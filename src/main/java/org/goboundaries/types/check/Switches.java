package org.goboundaries.types.check;

import java.util.List;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** Expression and type switches. */
final class Switches {
  private final Context context;

  Switches(Context context) {
    this.context = context;
  }

  void expression(SwitchStmt statement) {
    context.statements.check(statement.init());
    Type tag = Basic.BOOL;
    if (statement.tag() != null) {
      tag = context.exprs.checkDefault(statement.tag()).type();
    }
    for (CaseClause clause : statement.clauses()) {
      for (Expr value : clause.values()) {
        context.untyped.convert(value, context.exprs.check(value), tag);
      }
      body(clause);
    }
  }

  private void body(CaseClause clause) {
    context.open();
    context.statements.all(clause.body());
    context.close();
  }

  void type(TypeSwitchStmt statement) {
    context.statements.check(statement.init());
    Type operand = context.exprs.check(statement.guard().operand()).type();
    for (CaseClause clause : statement.clauses()) {
      Type type = clauseType(clause.values(), operand);
      context.open();
      if (statement.symbol() instanceof Ident ident) {
        declare(ident, clause, type);
      }
      context.statements.all(clause.body());
      context.close();
    }
  }

  /** Each clause has a variable of its own. */
  private void declare(Ident ident, CaseClause clause, Type type) {
    Variable variable =
        new Variable(context.file.origin(ident.start()), ident.name(), Variable.Kind.LOCAL, type);
    context.scope.declare(variable);
    context.record(clause, variable);
  }

  /** The type that the variable has in a clause. */
  private Type clauseType(List<Expr> values, Type operand) {
    Type type = Unknown.TYPE;
    boolean nil = false;
    for (Expr value : values) {
      nil = isNil(value);
      type = nil ? context.exprs.check(value).type() : context.types.read(value);
    }
    return values.size() == 1 && !nil ? type : operand;
  }

  private boolean isNil(Expr value) {
    return ParenExpr.strip(value) instanceof Ident ident
        && context.lookup(ident.name()) instanceof Nil;
  }
}
