package org.goboundaries.flow.endings;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;

/** Receives that don't block forever without a sender: select has another case, or a default. */
final class OtherCases {
  private OtherCases() {}

  /** Whether the function around some code receives so from a channel, by its name. */
  static boolean areBeside(Code code, Expr channel) {
    String name = code.file().text(channel);
    return Walk.any(
        code.top().node(),
        node ->
            node instanceof SelectStmt select
                && select.clauses().size() > 1
                && select.clauses().stream().anyMatch(each -> receives(code, each, name)));
  }

  private static boolean receives(Code code, CommClause clause, String name) {
    Node communication = clause.communication();
    return communication != null
        && Walk.any(
            communication,
            node ->
                node instanceof UnaryExpr receive
                    && receive.operator() == Operator.ARROW
                    && code.file().text(receive.operand()).equals(name));
  }
}
