package org.goboundaries.flow.channels;

import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.jspecify.annotations.Nullable;

/**
 * What one mention of a channel is.
 *
 * @param name the mention
 * @param node the operation: a send, a receive operation or loop, or the call that gets it
 */
public record ChannelUse(Ident name, Kind kind, Node node) {
  /** Kinds of uses. */
  public enum Kind {
    /** It is declared. */
    DEFINED,
    /** It gets another value: by an assignment, or as a field by a composite literal. */
    SET,
    /** It is compared. */
    COMPARED,
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

  /** The use that a name in a function is; of a field the use of the whole selector. */
  public static ChannelUse of(FunctionBody body, Ident name) {
    Node child = mention(body, name);
    Node parent = body.parent(child);
    if (parent instanceof SendStmt send && send.channel() == child) {
      return new ChannelUse(name, isChosen(body, send) ? Kind.OFFERED : Kind.SENT, send);
    } else if (parent instanceof UnaryExpr unary && unary.operator() == Operator.ARROW) {
      return new ChannelUse(name, Kind.RECEIVED, unary);
    } else if (parent instanceof RangeStmt loop && loop.operand() == child) {
      return new ChannelUse(name, Kind.RECEIVED, loop);
    } else if (parent instanceof CallExpr call && call.function() != child) {
      return new ChannelUse(name, kind(call, body.answers()), call);
    }
    return ofPlace(name, child, parent);
  }

  /** The expression that names the same, with the object in front of a field and parentheses. */
  public static Node mention(FunctionBody body, Ident name) {
    Node child = name;
    Node parent = body.parent(name);
    if (parent instanceof SelectorExpr selector && selector.selector() == name) {
      child = selector;
      parent = body.parent(selector);
    }
    while (parent instanceof ParenExpr) {
      child = parent;
      parent = body.parent(parent);
    }
    return child;
  }

  private static ChannelUse ofPlace(Ident name, Node child, @Nullable Node parent) {
    if (parent instanceof BinaryExpr comparison) {
      return new ChannelUse(name, Kind.COMPARED, comparison);
    }
    boolean isSet =
        parent instanceof KeyValueExpr element && element.key() == child
            || parent instanceof AssignStmt assign
                && assign.operator() != Operator.DEFINE
                && assign.left().contains((Expr) child);
    if (parent != null && isSet) {
      return new ChannelUse(name, Kind.SET, parent);
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
  public static boolean isChosen(FunctionBody body, Node operation) {
    Node statement = operation;
    Node parent = body.parent(operation);
    while (parent instanceof ParenExpr
        || parent instanceof ExprStmt
        || parent instanceof AssignStmt) {
      statement = parent;
      parent = body.parent(parent);
    }
    return parent instanceof CommClause clause
        && clause.communication() == statement
        && body.parent(clause) instanceof SelectStmt choice
        && choice.clauses().size() > 1;
  }
}
