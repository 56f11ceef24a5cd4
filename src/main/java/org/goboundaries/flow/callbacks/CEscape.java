package org.goboundaries.flow.callbacks;

import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;

/**
 * A place where control leaves C for Go otherwise than by a return.
 *
 * @param text the file it lies in
 * @param start byte offset of what does so
 * @param end byte offset after it
 * @param kind how it leaves
 * @param name the function that is called, or throws
 * @param witness how Go comes there
 */
public record CEscape(
    SourceText text, int start, int end, Kind kind, String name, Witness witness) {
  /** How control leaves C. */
  public enum Kind {
    /** It jumps to a frame below that of Go. */
    JUMP,
    /** The same, if anybody there catches errors of the library. */
    ERROR,
    /** It throws an exception, which nobody catches in C++. */
    EXCEPTION,
    /** It returns in a process that has one thread only. */
    CHILD
  }
}
