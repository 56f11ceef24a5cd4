package org.goboundaries.presentation;

import org.goboundaries.flow.counterparts.BlockedGoroutine;

/** What is said of goroutines that wait forever for another one. */
public final class StandstillTexts {
  private static final String ASLEEP = ": \"fatal error: all goroutines are asleep - deadlock!\"";

  private StandstillTexts() {}

  /** Why it waits, and what becomes of that. */
  public static String message(BlockedGoroutine standstill) {
    return reason(standstill) + (standstill.isAlone() ? ASLEEP : end(standstill.kind()));
  }

  private static String reason(BlockedGoroutine standstill) {
    String subject = '"' + standstill.subject() + '"';
    String method = '"' + standstill.subject() + '.';
    return switch (standstill.kind()) {
      case NO_RECEIVER -> "nobody receives from " + subject;
      case NO_SENDER -> "nobody sends on " + subject + " or closes it";
      case NIL_CHANNEL -> "nobody makes a channel of " + subject + ", which is nil";
      case EARLY_SEND -> "nobody else has " + subject + " yet, which is unbuffered";
      case FULL_BUFFER -> "the buffer of " + subject + " is full, and nobody else has it yet";
      case EARLY_RECEIVE -> "nobody else has " + subject + " yet";
      case NEVER_CLOSED -> "nobody closes " + subject;
      case NO_DONE -> "nobody calls " + method + "Done\"";
      case EARLY_WAIT -> "the caller of " + method + "Done\" is started only after this";
      case WAIT_IN_LOOP -> "this iteration waits for " + method + "Done\" of later iterations";
      case OWN_DONE -> "this goroutine waits for its own " + method + "Done\"";
      case NO_SIGNAL -> "nobody calls " + method + "Signal\" or " + method + "Broadcast\"";
      case UNDER_LOCK -> subject + " is held, and the goroutine that could end this needs it";
      case EMPTY_SELECT -> "nothing else runs while main waits";
    };
  }

  private static String end(BlockedGoroutine.Kind kind) {
    return switch (kind) {
      case NO_RECEIVER, EARLY_SEND, FULL_BUFFER -> ": this send blocks forever";
      case NO_SENDER, EARLY_RECEIVE -> ": this receive blocks forever";
      case NEVER_CLOSED -> ": this loop waits forever for one more value";
      case NIL_CHANNEL, OWN_DONE, UNDER_LOCK, EMPTY_SELECT -> ": it blocks forever";
      case NO_DONE, EARLY_WAIT, WAIT_IN_LOOP, NO_SIGNAL -> ": \"Wait\" blocks forever";
    };
  }
}
