package org.goboundaries.syntax.parser;

import java.util.List;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.grammar.GoLexer;

/** Makes select statements and the clauses of switch and select. */
final class ClauseMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  ClauseMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  void caseClause(int first, int end, int base) {
    expectTerminatedBefore(first);
    Part.Exprs list = values.at(base, Part.Exprs.class);
    List<Expr> cases = list == null ? List.of() : list.list();
    List<Stmt> body = values.listFrom(list == null ? base : base + 1);
    values.replace(base, new CaseClause(tokens.start(first), in.endBefore(end), cases, body));
  }

  void selectStmt(int first, int end, int base) {
    values.replace(
        base, new SelectStmt(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void commClause(int first, int end, int base) {
    expectTerminatedBefore(first);
    boolean isCase = tokens.type(first) == GoLexer.CASE;
    Stmt communication = isCase ? in.simpleStmt(base) : null;
    List<Stmt> body = values.listFrom(isCase ? base + 1 : base);
    values.replace(
        base, new CommClause(tokens.start(first), in.endBefore(end), communication, body));
  }

  /** The grammar lets a clause follow a statement without a semicolon. */
  private void expectTerminatedBefore(int clause) {
    switch (tokens.type(clause - 1)) {
      case GoLexer.SEMI, GoLexer.COLON, GoLexer.LBRACE:
        break;
      default:
        in.complain(
            tokens.start(clause), "expected ';', found " + TokenNames.of(tokens.type(clause)));
    }
  }
}
