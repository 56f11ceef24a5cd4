package org.goboundaries.flow.channels;

import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;

/**
 * What one mention of a channel is.
 *
 * @param name the mention
 * @param node the operation: a send, a receive operation or loop, or the call that gets it
 */
record ChannelUse(Ident name, Kind kind, Node node) {
  /** Kinds of uses. */
  enum Kind {
    /** It is declared. */
    DEFINED,
    /** A value is received, and nothing else is done meanwhile but in other clauses of a select. */
    RECEIVED,
    /** A value is sent, whatever happens. */
    SENT,
    /** A value is sent in a select that has another way on. */
    OFFERED,
    /** It is closed. */
    CLOSED,
    /** Its length or capacity is asked for. */
    MEASURED,
    /** A call gets it as an argument. */
    HANDED,
    /** Anything else, after which others may know it. */
    ESCAPED
  }

  /** The use that a name in a function is. */
  static ChannelUse of(FunctionBody body, Ident name) {
    Node child = name;
    Node parent = body.parent(name);
    while (parent instanceof ParenExpr) {
      child = parent;
      parent = body.parent(parent);
    }
    if (parent instanceof SendStmt send && send.channel() == child) {
      return new ChannelUse(name, isChosen(body, send) ? Kind.OFFERED : Kind.SENT, send);
    } else if (parent instanceof UnaryExpr unary && unary.operator() == Operator.ARROW) {
      return new ChannelUse(name, Kind.RECEIVED, unary);
    } else if (parent instanceof RangeStmt loop && loop.operand() == child) {
      return new ChannelUse(name, Kind.RECEIVED, loop);
    } else if (parent instanceof CallExpr call && call.function() != child) {
      return new ChannelUse(name, kind(call, body.answers()), call);
    }
    boolean isDefined =
        parent instanceof VarSpec spec && spec.names().contains(child)
            || parent instanceof AssignStmt assign
                && assign.operator() == Operator.DEFINE
                && assign.left().contains((Expr) child);
    return new ChannelUse(name, isDefined ? Kind.DEFINED : Kind.ESCAPED, name);
  }

  private static Kind kind(CallExpr call, Answers answers) {
    if (!(answers.callee(call) instanceof Builtin builtin)) {
      return Kind.HANDED;
    }
    return switch (builtin.name()) {
      case "close" -> Kind.CLOSED;
      case "len", "cap" -> Kind.MEASURED;
      default -> Kind.ESCAPED;
    };
  }

  /** Whether a select can do something else instead. */
  private static boolean isChosen(FunctionBody body, SendStmt send) {
    return body.parent(send) instanceof CommClause clause
        && clause.communication() == send
        && body.parent(clause) instanceof SelectStmt choice
        && choice.clauses().size() > 1;
  }
}
