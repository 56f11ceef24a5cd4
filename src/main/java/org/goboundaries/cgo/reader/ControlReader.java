package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CDeclStmt;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CSwitch;

/** Reads conditions and loops. */
final class ControlReader {
  private final Cursor cursor;
  private final ExpressionReader expressions;
  private final VariableReader variables;
  private final StatementReader statements;

  ControlReader(
      Cursor cursor,
      ExpressionReader expressions,
      VariableReader variables,
      StatementReader statements) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.variables = variables;
    this.statements = statements;
  }

  CStmt read(int to) {
    CToken word = cursor.take();
    return switch (word.text()) {
      case "if" -> branch(word, to);
      case "switch" -> choice(word, to);
      case "do" -> doLoop(word, to);
      default -> loop(word, to);
    };
  }

  private CStmt branch(CToken word, int to) {
    cursor.skip("constexpr");
    CExpr condition = condition();
    CStmt then = statements.body(to);
    CStmt otherwise = null;
    if (cursor.at() < to && cursor.skip("else")) {
      otherwise = statements.body(to);
    }
    return new CIf(word.start(), cursor.end(), condition, then, otherwise);
  }

  private CStmt choice(CToken word, int to) {
    CExpr value = condition();
    CStmt body = statements.body(to);
    return new CSwitch(word.start(), cursor.end(), value, body);
  }

  private CStmt doLoop(CToken word, int to) {
    CStmt body = statements.body(to);
    List<CNode> head = new ArrayList<>();
    if (cursor.at() < to && cursor.skip("while")) {
      head.add(condition());
    }
    cursor.skip(";");
    return new CLoop(word.start(), cursor.end(), word.text(), List.copyOf(head), body);
  }

  private CStmt loop(CToken word, int to) {
    List<CNode> head = head(word.text().equals("for"));
    CStmt body = statements.body(to);
    return new CLoop(word.start(), cursor.end(), word.text(), head, body);
  }

  private CExpr condition() {
    List<CNode> head = head(false);
    if (head.size() == 1 && head.get(0) instanceof CExpr only) {
      return only;
    }
    int start = head.isEmpty() ? cursor.end() : head.get(0).start();
    return new COther(start, cursor.end(), head);
  }

  /**
   * What stands in the parentheses at the cursor: expressions and variables between semicolons.
   *
   * @param all whether nothing before a semicolon is a part, too
   */
  private List<CNode> head(boolean all) {
    if (!cursor.is("(")) {
      return List.of();
    }
    int close = cursor.tokens().close(cursor.at());
    int behind = cursor.tokens().behind(cursor.at());
    cursor.take();
    List<CNode> parts = new ArrayList<>();
    while (cursor.at() < close) {
      int end = Ends.ofSimple(cursor.tokens(), cursor.at(), close);
      if (end > cursor.at()) {
        parts.add(part(end));
      } else if (all) {
        parts.add(new COther(cursor.start(), cursor.start(), List.of()));
      }
      if (cursor.at() < close) {
        cursor.take();
      }
    }
    cursor.moveTo(behind);
    return List.copyOf(parts);
  }

  private CNode part(int end) {
    int start = cursor.start();
    var declared = variables.read(end);
    return declared.isEmpty()
        ? expressions.whole(end)
        : new CDeclStmt(start, cursor.end(), declared);
  }

  /** Whether a macro stands here that has a block: {@code FOREACH(x, list) &#123;}. */
  boolean isMacroWithBlock(int to) {
    if (!cursor.token().isName()) {
      return false;
    }
    int behind = cursor.at() + 1;
    if (cursor.nextIs("(")) {
      behind = cursor.tokens().behind(behind);
    }
    if (behind >= to || !cursor.tokens().is(behind, "{")) {
      return false;
    }
    return !cursor.tokens().is(cursor.tokens().behind(behind), ";")
        && !CWords.isAggregate(cursor.token().text());
  }

  CStmt macroWithBlock(int to) {
    CToken word = cursor.take();
    List<CNode> head = cursor.is("(") ? List.copyOf(expressions.group()) : List.of();
    CStmt body = statements.body(to);
    return new CLoop(word.start(), cursor.end(), word.text(), head, body);
  }
}
