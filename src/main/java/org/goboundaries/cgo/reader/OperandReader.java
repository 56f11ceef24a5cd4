package org.goboundaries.cgo.reader;

import java.util.List;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CIndex;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CUnary;

/** Reads operands: names, literals, what is in brackets, and what follows an operand. */
final class OperandReader {
  private final Cursor cursor;
  private final ExpressionReader expressions;
  private final InitialiserReader initialisers;
  private final StatementReader statements;

  OperandReader(Cursor cursor, ExpressionReader expressions, StatementReader statements) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.initialisers = new InitialiserReader(cursor, expressions);
    this.statements = statements;
  }

  CExpr read(int to) {
    if (cursor.at() >= to) {
      return nothing();
    }
    CExpr operand = primary(to);
    while (cursor.at() < to) {
      CExpr more = suffix(operand);
      if (more == null) {
        return operand;
      }
      operand = more;
    }
    return operand;
  }

  private COther nothing() {
    int at = cursor.end();
    return new COther(at, at, List.of());
  }

  private CExpr primary(int to) {
    CToken token = cursor.token();
    return switch (token.kind()) {
      case NAME -> name("");
      case NUMBER -> new CLiteral(token.start(), cursor.take().end(), token.text());
      case TEXT -> text();
      case SIGN -> sign(token, to);
    };
  }

  private CExpr name(String global) {
    String scope = global;
    while (cursor.nextIs("::") && cursor.tokens().get(cursor.at() + 2).isName()) {
      scope = scope.isEmpty() ? cursor.token().text() : scope + "::" + cursor.token().text();
      cursor.moveTo(cursor.at() + 2);
    }
    CToken token = cursor.take();
    if (CWords.isCppCast(token.text()) && cursor.is("<")) {
      return cppCast(token);
    }
    return new CName(token.start(), token.end(), token.text(), scope);
  }

  private CExpr cppCast(CToken token) {
    int behind = Templates.behind(cursor.tokens(), cursor.at());
    if (!cursor.tokens().is(behind, "(")) {
      return new CName(token.start(), token.end(), token.text());
    }
    cursor.moveTo(behind);
    CExpr inner = parenthesised();
    return new CCast(token.start(), cursor.end(), inner);
  }

  private CExpr text() {
    CToken first = cursor.take();
    while (cursor.token().kind() == CToken.Kind.TEXT) {
      cursor.take();
    }
    return new CLiteral(first.start(), cursor.end(), first.text());
  }

  private CExpr sign(CToken token, int to) {
    return switch (token.text()) {
      case "(" -> parentheses(to);
      case "{" -> initialisers.read();
      case "::" -> global(to);
      case "[", "^" -> closure(to);
      case "@" -> boxed(to);
      default -> {
        cursor.take();
        yield new COther(token.start(), token.end(), List.of());
      }
    };
  }

  private CExpr global(int to) {
    while (cursor.at() < to && cursor.is("::")) {
      cursor.take();
    }
    if (cursor.at() >= to) {
      return nothing();
    }
    return cursor.token().isName() ? name("::") : primary(to);
  }

  private CExpr parentheses(int to) {
    int start = cursor.start();
    if (!cursor.enter()) {
      cursor.skipGroup();
      return new COther(start, cursor.end(), List.of());
    }
    try {
      if (cursor.nextIs("{")) {
        return statementsIn(start);
      }
      if (!Casts.isAt(cursor.tokens(), cursor.at(), to)) {
        return parenthesised();
      }
      cursor.skipGroup();
      CExpr operand = cursor.is("{") ? initialisers.read() : expressions.unary(to);
      return new CCast(start, cursor.end(), operand);
    } finally {
      cursor.leave();
    }
  }

  private CExpr parenthesised() {
    int close = cursor.tokens().close(cursor.at());
    int behind = cursor.tokens().behind(cursor.at());
    cursor.take();
    CExpr inner = expressions.whole(close);
    cursor.moveTo(behind);
    return inner;
  }

  /** GNU's {@code ({ ... })}. */
  private CExpr statementsIn(int start) {
    int behind = cursor.tokens().behind(cursor.at());
    cursor.take();
    var block = statements.block();
    cursor.moveTo(behind);
    return new COther(start, cursor.end(), List.of(block));
  }

  /** A lambda of C++, a block or message of Objective-C: runs who knows when, passed over. */
  private CExpr closure(int to) {
    int start = cursor.start();
    cursor.skipGroup();
    int at = cursor.at();
    while (cursor.at() < to && isSignature()) {
      cursor.skipGroup();
    }
    if (cursor.at() < to && cursor.is("{")) {
      cursor.skipGroup();
    } else {
      cursor.moveTo(at);
    }
    return new COther(start, cursor.end(), List.of());
  }

  private boolean isSignature() {
    return cursor.token().isName() || cursor.is("*") || cursor.is("->") || cursor.is("(");
  }

  private CExpr boxed(int to) {
    int start = cursor.take().start();
    if (cursor.at() < to) {
      cursor.skipGroup();
    }
    return new COther(start, cursor.end(), List.of());
  }

  private @org.jspecify.annotations.Nullable CExpr suffix(CExpr operand) {
    int start = operand.start();
    switch (cursor.token().text()) {
      case "(":
        List<CExpr> arguments = expressions.group();
        return new CCall(start, cursor.end(), operand, arguments);
      case "[":
        List<CExpr> indices = expressions.group();
        return new CIndex(start, cursor.end(), operand, indices);
      case ".", "->":
        cursor.take();
        String member = cursor.token().isName() ? cursor.take().text() : "";
        return new CMember(start, cursor.end(), operand, member);
      case "++", "--":
        String operator = cursor.take().text();
        return new CUnary(start, cursor.end(), operator, operand);
      default:
        return null;
    }
  }
}
