package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CNode;

/**
 * A place where C blocks signals of a thread that goes back to Go like that.
 *
 * @param code the function
 * @param call the call that blocks them
 * @param left where the function is left with them blocked: the call itself where it always is
 * @param harm what comes of it
 * @param path how a thread of Go comes there
 */
public record MaskSite(CCode code, CCall call, CNode left, Harm harm, CPath path) {
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
