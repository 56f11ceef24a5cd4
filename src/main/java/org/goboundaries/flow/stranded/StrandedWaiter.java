package org.goboundaries.flow.stranded;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits forever, for a goroutine was left before it gave a signal.
 *
 * @param code the function that doesn't give it
 * @param at the operation that is skipped
 * @param kind what that is
 * @param taken where the same function has taken the token; null where it is no such thing
 * @param object the channel or group, as it is written
 * @param witness how it comes about
 * @param isCertain whether somebody expects the panic, or it is explicit
 */
public record StrandedWaiter(
    Code code,
    Node at,
    Kind kind,
    @Nullable Node taken,
    String object,
    Witness witness,
    boolean isCertain) {
  /** What is skipped. */
  public enum Kind {
    /** {@code wg.Done()}. */
    DONE,
    /** {@code close(c)}. */
    CLOSE,
    /** {@code c <- x}. */
    SEND,
    /** What wakes who waits for a condition. */
    SIGNAL,
    /** What gives back a token. */
    TOKEN,
    /** What ends a transaction. */
    TRANSACTION
  }

  static Kind kind(SkippedSignal skipped) {
    if (skipped.isToken()) {
      return skipped.signal().kind() == Signal.Kind.END ? Kind.TRANSACTION : Kind.TOKEN;
    }
    return switch (skipped.signal().kind()) {
      case DONE -> Kind.DONE;
      case CLOSE -> Kind.CLOSE;
      case SIGNAL -> Kind.SIGNAL;
      default -> Kind.SEND;
    };
  }
}
