package org.goboundaries.flow.channels;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SendStmt;

/**
 * What a run of some code sends on a channel that it was given or has captured.
 *
 * @param code the code
 * @param sends its own, and those of what it calls or starts, that nothing keeps from waiting
 * @param amount how many of them one run carries out
 * @param events the nodes of the code itself at which something is sent for certain
 * @param isAwaiting whether it waits for others before that
 */
record Sending(Code code, List<Send> sends, Amount amount, List<Node> events, boolean isAwaiting) {
  /** How many values one run sends, if it sends any. */
  enum Amount {
    /** None. */
    NONE,
    /** One. */
    ONE,
    /** One, and perhaps others. */
    ONE_AT_LEAST,
    /** Two at least. */
    SEVERAL,
    /** Not known, or the channel goes somewhere else. */
    UNKNOWN
  }

  static Sending nothing(Code code) {
    return new Sending(code, List.of(), Amount.NONE, List.of(), false);
  }

  static Sending unknown(Code code) {
    return new Sending(code, List.of(), Amount.UNKNOWN, List.of(), false);
  }

  /** Whether it is known to send, if it comes to that. */
  boolean isSure() {
    return amount != Amount.NONE && amount != Amount.UNKNOWN;
  }

  /** The same in other code, by one call or statement there. */
  Sending at(Code other, Node node, boolean isAlways) {
    return new Sending(other, sends, amount, isAlways ? List.of(node) : List.of(), isAwaiting);
  }

  /**
   * This and another part of the same code.
   *
   * @param both what it comes to where both send
   */
  Sending and(Sending other, Amount both) {
    if (amount == Amount.UNKNOWN || other.amount == Amount.UNKNOWN) {
      return unknown(code);
    }
    Amount most = amount.compareTo(other.amount) > 0 ? amount : other.amount;
    boolean isOne = amount == Amount.NONE || other.amount == Amount.NONE;
    return new Sending(
        code,
        joined(sends, other.sends),
        isOne || most.compareTo(both) > 0 ? most : both,
        joined(events, other.events),
        isAwaiting || other.isAwaiting);
  }

  /** The same, again and again. */
  Sending repeated(List<Node> loops) {
    Amount many = loops.isEmpty() ? Amount.ONE_AT_LEAST : Amount.SEVERAL;
    return new Sending(code, sends, isSure() ? many : amount, loops, isAwaiting);
  }

  Sending awaiting() {
    return new Sending(code, sends, amount, events, true);
  }

  private static <T> List<T> joined(List<T> first, List<T> more) {
    List<T> all = new ArrayList<>(first);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * A send.
   *
   * @param code the function it stands in
   */
  record Send(Code code, SendStmt statement) {}
}
