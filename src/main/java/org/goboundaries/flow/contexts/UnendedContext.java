package org.goboundaries.flow.contexts;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;

/**
 * A context that a handler derives and does not end.
 *
 * @param evidence what makes a handler of the function, or of the one whose calls lead to it
 * @param code the function that derives it
 * @param site the call that derives it
 * @param statement the statement with the call
 * @param context the name it gets
 * @param cancel the name that the function gets which ends it; perhaps "_"
 * @param leave how it is left
 * @param stays what stays of it
 * @param steps what proves that, in order
 * @param isAlone whether the handler itself ends with the context: nobody else needs it any longer
 * @param isCertain whether it matters for certain
 */
public record UnendedContext(
    Evidence evidence,
    Code code,
    Site site,
    Node statement,
    Ident context,
    Ident cancel,
    Leave leave,
    Remains stays,
    List<Step> steps,
    boolean isAlone,
    boolean isCertain) {
  /** Copies the steps. */
  public UnendedContext {
    steps = List.copyOf(steps);
  }

  /** How a context is left. */
  public enum Leave {
    /** Nothing ends it. */
    NEVER,
    /** One way out ends it, another one doesn't. */
    ON_ONE_WAY,
    /** The next round of a loop begins. */
    EACH_ROUND,
    /** A panic, or Goexit, skips the call that ends it. */
    ABRUPTLY,
    /** The call that ends it is deferred in a loop that goes on and on. */
    AT_THE_END
  }

  /** What stays of it. */
  public enum Remains {
    /** Its timer, until that expires. */
    TIMER,
    /** A request to package os/signal. */
    SIGNALS,
    /** The goroutine that package context starts for a child of a foreign context. */
    OWN_GOROUTINE,
    /** A goroutine of the program that waits for it. */
    WAITER,
    /** An entry at its parent, until that ends. */
    CHILD
  }
}
