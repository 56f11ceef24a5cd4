package org.goboundaries.flow.channels;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SendStmt;

/**
 * A goroutine that stays at a channel forever, for the function that made it has left.
 *
 * @param code the function that has made the channels, and received
 * @param channels the channels on one of which each run of the goroutine sends
 * @param start the call that starts it
 * @param sends where it stays; in the function that starts it, or in others
 * @param leave what shows that the function leaves
 * @param reason why it does
 * @param senders who sends
 * @param isCertain whether it comes to a send whatever it finds
 */
public record LeftSender(
    Code code,
    List<Channel> channels,
    Site start,
    List<Send> sends,
    Node leave,
    Reason reason,
    Senders senders,
    boolean isCertain) {
  /** Copies the lists. */
  public LeftSender {
    channels = List.copyOf(channels);
    sends = List.copyOf(sends);
  }

  /** Who sends for each channel that is made. */
  public enum Senders {
    /** One goroutine, once. */
    ONCE,
    /** One goroutine. */
    ALONE,
    /** Several goroutines. */
    SEVERAL
  }

  /** Why a function leaves without receiving. */
  public enum Reason {
    /** A timer has fired. */
    TIME_OUT,
    /** A context is done. */
    CANCEL,
    /** Something else came first in a select. */
    OTHER,
    /** A statement leaves, for whatever reason. */
    RETURN,
    /** It makes another channel in the next round of a loop. */
    ROUND
  }

  /**
   * A channel.
   *
   * @param make where it is made
   * @param capacity how many values it holds
   */
  public record Channel(String name, CallExpr make, int capacity) {}

  /**
   * A send.
   *
   * @param code the function it stands in
   */
  public record Send(Code code, SendStmt statement, String channel) {}
}
