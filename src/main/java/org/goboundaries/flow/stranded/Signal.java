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
    RANGE,
    /** {@code cond.Signal()}, {@code cond.Broadcast()}. */
    SIGNAL,
    /** {@code cond.Wait()}. */
    AWAIT,
    /** {@code sem.Acquire(ctx, 1)}. */
    TAKE,
    /** {@code sem.Release(1)}. */
    GIVE,
    /** {@code tx, err := db.Begin()}. */
    BEGIN,
    /** {@code tx.Commit()}, {@code tx.Rollback()}. */
    END;

    /** Whether somebody waits for it, or for what it gives back. */
    boolean isGiven() {
      return switch (this) {
        case DONE, CLOSE, SEND, RECEIVE, SIGNAL, GIVE, END -> true;
        case WAIT, RANGE, AWAIT, TAKE, BEGIN -> false;
      };
    }

    /** What takes a token that it may give back; itself where there is none. */
    Kind opposite() {
      return switch (this) {
        case SEND -> RECEIVE;
        case RECEIVE -> SEND;
        case GIVE -> TAKE;
        case END -> BEGIN;
        default -> this;
      };
    }

    /** Whether it is about a channel, which may go to where others use it. */
    boolean isOfChannel() {
      return this == CLOSE || this == SEND || this == RECEIVE || this == RANGE;
    }

    /** Whether an operation of this kind waits for one of another kind. */
    boolean waitsFor(Kind other) {
      return switch (this) {
        case WAIT -> other == DONE;
        case RECEIVE -> other == CLOSE || other == SEND;
        case RANGE -> other == CLOSE;
        case AWAIT -> other == SIGNAL;
        default -> false;
      };
    }
  }

  /** Whether the function does it itself, and nothing else instead. */
  boolean isPlain() {
    return manner == Manner.CALL && !isChosen;
  }
}
