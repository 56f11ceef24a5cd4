package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CConditional;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CUnary;

/** Reads operators. What it does not understand stands side by side in a {@link COther}. */
final class ExpressionReader {
  private final Cursor cursor;
  private final OperandReader operands;

  ExpressionReader(Cursor cursor, StatementReader statements) {
    this.cursor = cursor;
    this.operands = new OperandReader(cursor, this, statements);
  }

  /** All up to an index. */
  CExpr whole(int to) {
    int start = cursor.start();
    List<CNode> parts = new ArrayList<>();
    while (cursor.at() < to) {
      parts.add(commas(to));
    }
    return joined(start, parts);
  }

  /** All up to a comma at this level, or up to an index. */
  CExpr argument(int to) {
    int start = cursor.start();
    List<CNode> parts = new ArrayList<>();
    while (cursor.at() < to && !cursor.is(",")) {
      parts.add(assignment(to));
    }
    return joined(start, parts);
  }

  private CExpr joined(int start, List<CNode> parts) {
    if (parts.size() == 1 && parts.get(0) instanceof CExpr only) {
      return only;
    }
    int end = cursor.end();
    return new COther(parts.isEmpty() ? end : start, end, List.copyOf(parts));
  }

  /** What the parentheses or braces at the cursor hold, separated by commas. */
  List<CExpr> group() {
    int close = cursor.tokens().close(cursor.at());
    int behind = cursor.tokens().behind(cursor.at());
    cursor.take();
    List<CExpr> found = new ArrayList<>();
    while (cursor.at() < close) {
      if (!cursor.skip(",")) {
        found.add(argument(close));
      }
    }
    cursor.moveTo(behind);
    return List.copyOf(found);
  }

  private CExpr commas(int to) {
    CExpr left = assignment(to);
    while (cursor.at() < to && cursor.skip(",")) {
      CExpr right = assignment(to);
      left = new CBinary(left.start(), cursor.end(), ",", left, right);
    }
    return left;
  }

  CExpr assignment(int to) {
    if (!cursor.enter()) {
      return passedOver(to);
    }
    try {
      CExpr left = conditional(to);
      if (cursor.at() < to && CWords.isAssignment(cursor.token().text())) {
        String operator = cursor.take().text();
        CExpr value = assignment(to);
        return new CAssign(left.start(), cursor.end(), operator, left, value);
      }
      return left;
    } finally {
      cursor.leave();
    }
  }

  private CExpr passedOver(int to) {
    int start = cursor.start();
    cursor.moveTo(Math.max(to, cursor.at() + 1));
    return new COther(start, cursor.end(), List.of());
  }

  private CExpr conditional(int to) {
    CExpr condition = binary(1, to);
    if (cursor.at() >= to || !cursor.skip("?")) {
      return condition;
    }
    CExpr then = cursor.is(":") ? condition : assignment(to);
    cursor.skip(":");
    CExpr otherwise = assignment(to);
    return new CConditional(condition.start(), cursor.end(), condition, then, otherwise);
  }

  private CExpr binary(int rank, int to) {
    CExpr left = unary(to);
    while (cursor.at() < to) {
      int here = CWords.rank(cursor.token().text());
      if (here < rank) {
        return left;
      }
      String operator = cursor.take().text();
      CExpr right = binary(here + 1, to);
      left = new CBinary(left.start(), cursor.end(), operator, left, right);
    }
    return left;
  }

  CExpr unary(int to) {
    CToken token = cursor.token();
    boolean prefix = CWords.isPrefix(token.text()) || CWords.isOperator(token.text());
    if (cursor.at() >= to || !prefix) {
      return operands.read(to);
    }
    if (!cursor.enter()) {
      return passedOver(to);
    }
    try {
      cursor.take();
      CExpr operand = unary(to);
      return new CUnary(token.start(), cursor.end(), token.text(), operand);
    } finally {
      cursor.leave();
    }
  }
}
