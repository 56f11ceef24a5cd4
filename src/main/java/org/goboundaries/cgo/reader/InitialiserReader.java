package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.COther;

/** Reads initialisers in braces. */
final class InitialiserReader {
  private final Cursor cursor;
  private final ExpressionReader expressions;

  InitialiserReader(Cursor cursor, ExpressionReader expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  CExpr read() {
    int start = cursor.start();
    if (!cursor.enter()) {
      cursor.skipGroup();
      return new COther(start, cursor.end(), List.of());
    }
    int close = cursor.tokens().close(cursor.at());
    int behind = cursor.tokens().behind(cursor.at());
    cursor.take();
    List<CExpr> elements = new ArrayList<>();
    while (cursor.at() < close) {
      if (!cursor.skip(",")) {
        elements.add(element(close));
      }
    }
    cursor.moveTo(behind);
    cursor.leave();
    return new CInitialiser(start, cursor.end(), List.copyOf(elements));
  }

  private CExpr element(int close) {
    boolean dotted = cursor.is(".") && cursor.tokens().get(cursor.at() + 1).isName();
    boolean old = cursor.token().isName() && cursor.nextIs(":");
    if (!dotted && !old) {
      return cursor.is("[") ? indexed(close) : expressions.argument(close);
    }
    cursor.skip(".");
    CToken name = cursor.take();
    while (cursor.at() < close && !isSeparator()) {
      cursor.skipGroup();
    }
    if (cursor.at() >= close || cursor.is(",")) {
      return new CName(name.start(), name.end(), name.text());
    }
    cursor.take();
    CExpr target = new CName(name.start(), name.end(), name.text());
    CExpr value = expressions.argument(close);
    return new CAssign(name.start(), cursor.end(), "=", target, value);
  }

  private boolean isSeparator() {
    return cursor.is("=") || cursor.is(":") || cursor.is(",");
  }

  private CExpr indexed(int close) {
    int before = cursor.at();
    cursor.skipGroup();
    if (cursor.is("=")) {
      cursor.take();
    } else {
      cursor.moveTo(before);
    }
    return expressions.argument(close);
  }
}
