package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CDeclStmt;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CJump;
import org.goboundaries.cgo.CLabel;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CStmt;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a body; never beyond the brace that ends it. */
final class StatementReader {
  private final Cursor cursor;
  private final ExpressionReader expressions;
  private final VariableReader variables;
  private final ControlReader control;

  StatementReader(Cursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionReader(cursor, this);
    this.variables = new VariableReader(cursor, expressions);
    this.control = new ControlReader(cursor, expressions, variables, this);
  }

  VariableReader variables() {
    return variables;
  }

  /** The block whose brace the cursor is at. */
  CBlock block() {
    int start = cursor.start();
    int close = cursor.tokens().close(cursor.at());
    int behind = cursor.tokens().behind(cursor.at());
    cursor.take();
    List<CStmt> statements = new ArrayList<>();
    while (cursor.at() < close) {
      CStmt statement = statement(close);
      if (statement != null) {
        statements.add(statement);
      }
    }
    cursor.moveTo(behind);
    return new CBlock(start, cursor.end(), List.copyOf(statements));
  }

  /** A statement that something else needs: nothing is an empty block. */
  CStmt body(int to) {
    int start = cursor.end();
    CStmt statement = cursor.at() < to ? statement(to) : null;
    return statement != null ? statement : new CBlock(start, cursor.end(), List.of());
  }

  /** The statement at the cursor; null if there is none. Always moves on. */
  @Nullable CStmt statement(int to) {
    if (!cursor.enter()) {
      cursor.moveTo(to);
      return null;
    }
    try {
      return cursor.is("{") ? block() : other(to);
    } finally {
      cursor.leave();
    }
  }

  private @Nullable CStmt other(int to) {
    return switch (cursor.token().text()) {
      case "if", "while", "for", "do", "switch" -> control.read(to);
      case "return", "throw", "co_return" -> result(to);
      case "break", "continue", "goto" -> jump(to);
      case "case", "default" -> choice(to);
      case "try", "else" -> behindWord(to);
      case "catch" -> behindWord(to);
      case "@" -> directive(to);
      case "asm", "__asm__", "__asm", "typedef", "using" -> skipped(to);
      default -> simple(to);
    };
  }

  private @Nullable CStmt behindWord(int to) {
    cursor.take();
    if (cursor.is("(")) {
      cursor.skipGroup();
    }
    return cursor.at() < to ? statement(to) : null;
  }

  /** Objective-C's {@code @try}, {@code @synchronized (x)} and so on. */
  private @Nullable CStmt directive(int to) {
    if (!cursor.tokens().get(cursor.at() + 1).isName()) {
      return simple(to);
    }
    cursor.take();
    return behindWord(to);
  }

  private @Nullable CStmt skipped(int to) {
    cursor.moveTo(Ends.ofSimple(cursor.tokens(), cursor.at(), to));
    cursor.skip(";");
    return null;
  }

  private CStmt result(int to) {
    int start = cursor.take().start();
    int end = Ends.ofSimple(cursor.tokens(), cursor.at(), to);
    CExpr value = cursor.at() < end ? expressions.whole(end) : null;
    return new CReturn(start, ended(), value);
  }

  private CStmt jump(int to) {
    CToken word = cursor.take();
    String label = cursor.at() < to && cursor.token().isName() ? cursor.token().text() : "";
    cursor.moveTo(Ends.ofSimple(cursor.tokens(), cursor.at(), to));
    return new CJump(word.start(), ended(), word.text(), label);
  }

  private int ended() {
    cursor.skip(";");
    return cursor.end();
  }

  private CStmt choice(int to) {
    CToken word = cursor.take();
    while (cursor.at() < to && !cursor.is(":") && !cursor.is(";") && !cursor.is("}")) {
      cursor.skipGroup();
    }
    cursor.skip(":");
    return new CLabel(word.start(), cursor.end(), word.text());
  }

  private @Nullable CStmt simple(int to) {
    if (cursor.skip(";") || cursor.skip("}")) {
      return null;
    }
    if (cursor.token().isName() && cursor.nextIs(":")) {
      CToken name = cursor.take();
      cursor.take();
      return new CLabel(name.start(), cursor.end(), name.text());
    }
    if (control.isMacroWithBlock(to)) {
      return control.macroWithBlock(to);
    }
    int start = cursor.start();
    int end = Ends.ofSimple(cursor.tokens(), cursor.at(), to);
    var declared = variables.read(end);
    if (!declared.isEmpty()) {
      return new CDeclStmt(start, ended(), declared);
    }
    CExpr expression = expressions.whole(end);
    return new CExprStmt(start, ended(), expression);
  }
}
