package org.goboundaries.flow.cgo;

import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;

/**
 * A place where C blocks signals of a thread that goes back to Go like that.
 *
 * @param text the file it lies in
 * @param start byte offset of the call that blocks them, or of the return that forgets to restore
 *     the mask
 * @param end byte offset after it
 * @param isReturn whether it is a return
 * @param harm what comes of it
 * @param witness where they are blocked, and how a thread of Go comes there
 */
public record MaskSite(
    SourceText text, int start, int end, boolean isReturn, Harm harm, Witness witness) {
  /** What comes of signals that stay blocked, the worst first. */
  public enum Harm {
    /** All of them are: a fault of the program ends the process. */
    ALL,
    /** SIGSEGV is: a fault of the program ends the process. */
    FAULTS,
    /** SIGURG is: goroutines can't be interrupted. */
    PREEMPTION,
    /** Others are. */
    OTHERS
  }
}
