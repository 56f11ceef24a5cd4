package org.goboundaries.flow.csignals;

import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;

/**
 * A place where C changes the stack that the Go runtime has for signal handlers of a thread.
 *
 * @param text the file it lies in
 * @param start byte offset of the call that does so
 * @param end byte offset after it
 * @param harm what is wrong with the stack
 * @param witness how Go comes there
 */
public record StackSite(SourceText text, int start, int end, Harm harm, Witness witness) {
  /** What is wrong with a stack. */
  public enum Harm {
    /** There is none. */
    DISABLED,
    /** Its memory is given back while it is in use. */
    RELEASED,
    /** The handlers of Go need more. */
    SMALL,
    /** It has the size that is usual in C: a quarter of what Go takes. */
    USUAL
  }
}
