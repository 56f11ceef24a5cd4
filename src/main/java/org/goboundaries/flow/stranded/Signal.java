package org.goboundaries.flow.stranded;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;

/**
 * An operation by which goroutines wait for each other.
 *
 * @param code the function that does it
 * @param node the call, the send statement, the receive operation, or the loop over a channel
 * @param object the channel, or the group, as it is written
 * @param kind what it is
 * @param manner whether it is deferred
 * @param isChosen whether it belongs to a select that can do something else instead
 */
record Signal(Code code, Node node, Expr object, Kind kind, Manner manner, boolean isChosen) {
  /** Kinds of operations. */
  enum Kind {
    /** {@code wg.Done()}. */
    DONE,
    /** {@code wg.Wait()}. */
    WAIT,
    /** {@code close(c)}. */
    CLOSE,
    /** {@code c <- x}. */
    SEND,
    /** {@code <-c}. */
    RECEIVE,
    /** {@code for x := range c}. */
    RANGE;

    /** Whether an operation of this kind waits for one of another kind. */
    boolean waitsFor(Kind other) {
      return switch (this) {
        case WAIT -> other == DONE;
        case RECEIVE -> other == CLOSE || other == SEND;
        case RANGE -> other == CLOSE;
        default -> false;
      };
    }
  }

  /** Whether the function does it itself, and nothing else instead. */
  boolean isPlain() {
    return manner == Manner.CALL && !isChosen;
  }
}
