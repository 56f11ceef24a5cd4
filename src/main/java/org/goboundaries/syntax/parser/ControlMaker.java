package org.goboundaries.syntax.parser;

import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BadStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.syntax.grammar.GoLexer;
import org.jspecify.annotations.Nullable;

/** Makes if, for, switch and select statements. */
final class ControlMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  ControlMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  /** The header of an if or switch: what follows the semicolon, or alone, is the main part. */
  void header(int first, int end, int base) {
    boolean endsWithSemicolon = tokens.type(end - 1) == GoLexer.SEMI;
    Stmt one = in.simpleStmt(base);
    Stmt two = in.simpleStmt(base + 1);
    Part.Header header;
    if (two != null) {
      header = new Part.Header(one, two);
    } else {
      header = endsWithSemicolon ? new Part.Header(one, null) : new Part.Header(null, one);
    }
    values.replace(base, header);
  }

  void forTail(int first, int base) {
    boolean noCondition = tokens.type(first + 1) == GoLexer.SEMI;
    Stmt one = in.simpleStmt(base);
    Stmt two = in.simpleStmt(base + 1);
    values.replace(base, noCondition ? new Part.ForTail(null, one) : new Part.ForTail(one, two));
  }

  /** The condition that a statement of a header is; anything but an expression is reported. */
  private @Nullable Expr condition(@Nullable Stmt stmt) {
    if (stmt == null || stmt instanceof BadStmt) {
      return null;
    } else if (stmt instanceof ExprStmt expr) {
      return expr.expression();
    }
    in.complain(
        stmt.start(),
        "expected boolean expression, found "
            + (stmt instanceof AssignStmt ? "assignment" : "simple statement")
            + " (missing parentheses around composite literal?)");
    return null;
  }

  void ifStmt(int first, int end, int base) {
    Part.Header header = values.at(base);
    Block body = values.at(base + 1);
    Stmt otherwise = values.at(base + 2, Stmt.class);
    Expr condition = condition(header.main());
    int start = tokens.start(first);
    int endOffset = in.endBefore(end);
    values.replace(
        base,
        condition == null
            ? new BadStmt(start, endOffset)
            : new IfStmt(start, endOffset, header.init(), condition, body, otherwise));
  }

  void forStmt(int first, int end, int base) {
    int start = tokens.start(first);
    int endOffset = in.endBefore(end);
    Block body = values.at(values.height() - 1);
    Object header = values.at(base);
    if (header instanceof Part.RangeOperand range) {
      values.replace(
          base, new RangeStmt(start, endOffset, List.of(), false, range.operand(), body));
    } else if (header instanceof Part.RangeClause clause) {
      values.replace(base, range(start, endOffset, clause, body));
    } else {
      values.replace(base, loop(start, endOffset, base, body));
    }
  }

  private Stmt range(int start, int end, Part.RangeClause clause, Block body) {
    if (clause.variables().size() > 2) {
      in.complain(clause.variables().get(2).start(), "expected at most 2 expressions");
      return new BadStmt(start, end);
    }
    return new RangeStmt(start, end, clause.variables(), clause.define(), clause.operand(), body);
  }

  private Stmt loop(int start, int end, int base, Block body) {
    Stmt one = values.at(base) == body ? null : values.at(base, Stmt.class);
    Part.ForTail tail = values.at(one == null ? base : base + 1, Part.ForTail.class);
    Stmt conditionStmt = tail == null ? one : tail.condition();
    Expr condition = condition(conditionStmt);
    if (condition == null && conditionStmt != null) {
      return new BadStmt(start, end);
    }
    Stmt init = tail == null ? null : one;
    return new ForStmt(start, end, init, condition, tail == null ? null : tail.post(), body);
  }

  void switchStmt(int first, int end, int base) {
    int start = tokens.start(first);
    int endOffset = in.endBefore(end);
    Part.Header header = values.at(base, Part.Header.class);
    List<CaseClause> clauses = values.listFrom(header == null ? base : base + 1);
    Stmt init = header == null ? null : header.init();
    Stmt main = header == null ? null : header.main();
    TypeAssertExpr guard = guard(main);
    Stmt made;
    if (guard != null) {
      made = new TypeSwitchStmt(start, endOffset, init, symbol(main), guard, clauses);
    } else {
      Expr tag = condition(main);
      boolean broken = tag == null && main != null;
      made =
          broken
              ? new BadStmt(start, endOffset)
              : new SwitchStmt(start, endOffset, init, tag, clauses);
    }
    values.replace(base, made);
  }

  private static @Nullable TypeAssertExpr guard(@Nullable Stmt main) {
    Expr guard = null;
    if (main instanceof ExprStmt stmt) {
      guard = stmt.expression();
    } else if (main instanceof AssignStmt assign
        && assign.operator() == Operator.DEFINE
        && assign.left().size() == 1
        && assign.right().size() == 1) {
      guard = assign.right().get(0);
    }
    return guard instanceof TypeAssertExpr typeAssert && typeAssert.type() == null
        ? typeAssert
        : null;
  }

  private static @Nullable Expr symbol(@Nullable Stmt main) {
    return main instanceof AssignStmt assign ? assign.left().get(0) : null;
  }
}
