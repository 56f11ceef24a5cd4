package org.goboundaries.flow.counterparts;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.channels.Capacity;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.jspecify.annotations.Nullable;

/**
 * What a mention of a channel, a group or a condition does.
 *
 * @param code the function or literal that it stands in itself
 * @param node the operation, or the mention where it is none
 * @param count of {@code Add} how many are added, of a channel that is made how many values it
 *     holds; -1 where that isn't known
 * @param isSole whether it waits for this and nothing else, in contrast to a case of a select
 */
record Use(Code code, Node node, Kind kind, int count, boolean isSole) {
  /** A count that isn't known. */
  static final int UNKNOWN = Capacity.UNKNOWN;

  static Use of(Code code, Node node, Kind kind) {
    return new Use(code, node, kind, UNKNOWN, true);
  }

  static Use of(Code code, Node node, Kind kind, int count) {
    return new Use(code, node, kind, count, true);
  }

  /** The operation as a function has it: a literal of its own where it lies in one; else null. */
  @Nullable Node within(Code function) {
    if (code == function) {
      return node;
    }
    Code at = code;
    while (at.outer() != null && at.outer() != function) {
      at = at.outer();
    }
    return at.outer() == null ? null : at.node();
  }

  /** What is marked of it: of a loop what it is over. */
  Node head() {
    return node instanceof RangeStmt loop ? loop.operand() : node;
  }

  /** The channel, group or condition of an operation, as it is written there. */
  String subject() {
    Node operand = node;
    if (node instanceof SendStmt send) {
      operand = send.channel();
    } else if (node instanceof UnaryExpr receive) {
      operand = receive.operand();
    } else if (node instanceof RangeStmt loop) {
      operand = loop.operand();
    } else if (node instanceof CallExpr call
        && ParenExpr.strip(call.function()) instanceof SelectorExpr method) {
      operand = method.operand();
    }
    return code.file().text(operand);
  }

  /** What is done. */
  enum Kind {
    /** A value is sent. */
    SEND,
    /** A value is received, or all of them in a loop. */
    RECEIVE,
    /** The channel is closed. */
    CLOSE,
    /** The group gets more to wait for. */
    ADD,
    /** What {@code Wait} waits for: {@code Done}, {@code Go}, {@code Signal} and the like. */
    ANSWER,
    /** The group or condition is waited for. */
    WAIT,
    /** A new one is made. */
    MADE,
    /** It is nil from here on. */
    NIL,
    /** It is compared. */
    COMPARED,
    /** Nothing that anybody waits for. */
    NEUTRAL,
    /** It goes to others, who can only receive. */
    TO_RECEIVERS,
    /** It goes to others, who can only send. */
    TO_SENDERS,
    /** It goes to others, or comes from them. */
    ESCAPE
  }
}
