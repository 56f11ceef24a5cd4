package org.goboundaries.flow.counterparts;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.Node;

/**
 * A goroutine waits forever for what nobody does.
 *
 * @param code the function or literal in which it waits
 * @param at the operation
 * @param subject the channel, group or condition, as it is written
 * @param steps what shows it, in order
 * @param more further operations in the same file that wait for the same reason
 * @param isAlone whether there is no other goroutine: then the runtime ends the process
 * @param isCertain whether it waits whenever it comes there
 */
public record BlockedGoroutine(
    Kind kind,
    Code code,
    Node at,
    String subject,
    List<Step> steps,
    List<Step> more,
    boolean isAlone,
    boolean isCertain) {
  /** Copies the lists. */
  public BlockedGoroutine {
    steps = List.copyOf(steps);
    more = List.copyOf(more);
  }

  /** One that is certain. */
  static BlockedGoroutine of(
      Kind kind, Use use, String subject, List<Step> steps, boolean isAlone) {
    return new BlockedGoroutine(
        kind, use.code(), use.head(), subject, steps, List.of(), isAlone, true);
  }

  /** This one, which is only likely. */
  BlockedGoroutine likely() {
    return new BlockedGoroutine(kind, code, at, subject, steps, more, isAlone, false);
  }

  /** This one, and others that wait for the same. */
  BlockedGoroutine with(List<BlockedGoroutine> others) {
    List<Step> also =
        others.stream().map(each -> Step.at(each.code, each.at, "this waits, too")).toList();
    return new BlockedGoroutine(kind, code, at, subject, steps, also, isAlone, isCertain);
  }

  /** Whether both wait for the same reason, and are reported together. */
  boolean isLike(BlockedGoroutine other) {
    return kind == other.kind
        && lastName(subject).equals(lastName(other.subject))
        && isAlone == other.isAlone
        && isCertain == other.isCertain
        && steps.equals(other.steps);
  }

  private static String lastName(String subject) {
    return subject.substring(subject.lastIndexOf('.') + 1);
  }

  /** For what it waits. */
  public enum Kind {
    /** Nobody receives what is sent. */
    NO_RECEIVER,
    /** Nobody sends, and nobody closes the channel. */
    NO_SENDER,
    /** The channel is nil. */
    NIL_CHANNEL,
    /** Nobody else has the channel yet, which is sent on. */
    EARLY_SEND,
    /** The buffer is full, and nobody else has the channel yet. */
    FULL_BUFFER,
    /** Nobody else has the channel yet, which is received from. */
    EARLY_RECEIVE,
    /** Nobody closes the channel that a loop receives from. */
    NEVER_CLOSED,
    /** Nobody calls Done. */
    NO_DONE,
    /** Those who call Done are started only after the Wait. */
    EARLY_WAIT,
    /** A round of a loop waits for what later rounds start. */
    WAIT_IN_LOOP,
    /** A goroutine waits for the Done that it owes itself. */
    OWN_DONE,
    /** Nobody signals the condition. */
    NO_SIGNAL,
    /** Those it waits for need a mutex that it holds. */
    UNDER_LOCK,
    /** A select without cases, and there is no other goroutine. */
    EMPTY_SELECT
  }
}
