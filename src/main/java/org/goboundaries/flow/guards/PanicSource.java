package org.goboundaries.flow.guards;

import org.goboundaries.syntax.Node;

/**
 * Something that can panic.
 *
 * @param node the call or operation
 * @param kind how much speaks for it
 */
public record PanicSource(Node node, Kind kind) {
  /** How much speaks for a panic, the most first. */
  public enum Kind {
    /** A call of the builtin panic, or of what never returns otherwise. */
    EXPLICIT,
    /** A call of a function value, or of a method that an interface asks for. */
    FOREIGN,
    /** Another call. */
    CALL,
    /** An index, an assertion of a type, a division, a write to a map. */
    OPERATION,
    /** A send, or the close of a channel: it panics where the channel is closed. */
    CHANNEL,
    /** A pointer that is followed, a call that panics for wrong arguments only. */
    UNLIKELY
  }

  /** Whether a guard around it is there for its panics. */
  public boolean isCredible() {
    return kind.compareTo(Kind.OPERATION) <= 0;
  }
}
