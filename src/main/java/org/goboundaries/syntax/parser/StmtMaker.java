package org.goboundaries.syntax.parser;

import java.util.List;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BadStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.DeclStmt;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.EmptyStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.grammar.GoLexer;

/** Makes simple statements, and those that hold no clauses; {@link ControlMaker} makes the rest. */
final class StmtMaker {
  private final Reader in;
  private final Tokens tokens;
  private final ValueStack values;

  StmtMaker(Reader in) {
    this.in = in;
    this.tokens = in.tokens;
    this.values = in.values;
  }

  /** A declaration becomes a statement; a range clause is none. */
  void statement(int first, int base) {
    if (tokens.type(first) == GoLexer.TILDE) {
      in.complain(tokens.start(first), "expected statement, found '~'");
    }
    Object value = values.at(base);
    if (value instanceof Decl decl) {
      values.replace(base, new DeclStmt(decl.start(), decl.end(), decl));
    } else if (value instanceof Part.RangeClause clause) {
      values.replace(base, in.misplaced(clause));
    }
  }

  /** Expression, send, increment, assignment, declaration, or the range clause of a for. */
  void simple(int end, int base) {
    List<Expr> left = values.<Part.Exprs>at(base).list();
    Expr first = left.get(0);
    int endOffset = in.endBefore(end);
    int last = tokens.type(end - 1);
    if (values.height() > base + 1) {
      values.replace(base, withRight(left, endOffset, base));
    } else if (last == GoLexer.INC || last == GoLexer.DEC) {
      expectOne(left);
      values.replace(base, new IncDecStmt(first.start(), endOffset, first, last == GoLexer.INC));
    } else {
      expectOne(left);
      values.replace(base, new ExprStmt(first.start(), endOffset, first));
    }
  }

  private Object withRight(List<Expr> left, int end, int base) {
    int start = left.get(0).start();
    Object right = values.at(values.height() - 1);
    if (right instanceof Expr value) {
      expectOne(left);
      return new SendStmt(start, end, left.get(0), value);
    }
    Operator assigned = values.at(base + 1, Operator.class);
    Operator operator = assigned == null ? Operator.DEFINE : assigned;
    if (right instanceof Part.RangeOperand range) {
      if (operator.precedence() > 0) {
        in.complain(range.operand().start(), "expected expression, found 'range'");
      }
      return new Part.RangeClause(start, left, operator == Operator.DEFINE, range.operand());
    }
    return new AssignStmt(start, end, left, operator, ((Part.Exprs) right).list());
  }

  private void expectOne(List<Expr> list) {
    if (list.size() > 1) {
      in.complain(list.get(0).start(), "expected 1 expression");
    }
  }

  void rangeOperand(int base) {
    values.replace(base, new Part.RangeOperand(in.expr(base)));
  }

  void block(int first, int end, int base) {
    values.replace(base, new Block(tokens.start(first), in.endBefore(end), values.listFrom(base)));
  }

  void labeled(int first, int end, int base) {
    Ident label = in.ident(first);
    int endOffset = in.endBefore(end);
    Stmt statement = values.at(base, Stmt.class);
    boolean clauseFollows = tokens.type(end) == GoLexer.CASE || tokens.type(end) == GoLexer.DEFAULT;
    if (statement == null && clauseFollows) {
      in.complain(
          tokens.start(end), "expected statement, found " + TokenNames.of(tokens.type(end)));
    }
    Stmt labelled = statement == null ? new EmptyStmt(endOffset, endOffset) : statement;
    values.replace(base, new LabeledStmt(label.start(), endOffset, label, labelled));
  }

  void goOrDefer(int first, int end, int base) {
    boolean go = tokens.type(first) == GoLexer.GO;
    Expr expr = in.expr(base);
    int start = tokens.start(first);
    int endOffset = in.endBefore(end);
    if (expr instanceof CallExpr call) {
      values.replace(
          base, go ? new GoStmt(start, endOffset, call) : new DeferStmt(start, endOffset, call));
    } else {
      String problem =
          expr instanceof ParenExpr ? "must not be parenthesized" : "must be function call";
      in.complain(expr.start(), "expression in " + (go ? "go " : "defer ") + problem);
      values.replace(base, new BadStmt(start, endOffset));
    }
  }

  void returnStmt(int first, int end, int base) {
    Part.Exprs results = values.at(base, Part.Exprs.class);
    List<Expr> list = results == null ? List.of() : results.list();
    values.replace(base, new ReturnStmt(tokens.start(first), in.endBefore(end), list));
  }

  void branch(int first, int end) {
    BranchStmt.Kind kind =
        switch (tokens.type(first)) {
          case GoLexer.BREAK -> BranchStmt.Kind.BREAK;
          case GoLexer.CONTINUE -> BranchStmt.Kind.CONTINUE;
          case GoLexer.GOTO -> BranchStmt.Kind.GOTO;
          default -> BranchStmt.Kind.FALLTHROUGH;
        };
    Ident label = end - first > 1 ? in.ident(end - 1) : null;
    values.push(new BranchStmt(tokens.start(first), in.endBefore(end), kind, label));
  }
}
