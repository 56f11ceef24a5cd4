package org.goboundaries.flow.cgo;

import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;

/**
 * A place that waits in C and takes an interruption for something else.
 *
 * @param text the file it lies in
 * @param start byte offset of the call that waits
 * @param end byte offset after it
 * @param name what it calls
 * @param sleeps whether it only lets time pass: then it ends early
 * @param isMaskLost whether Go blocks signals for it, on a thread that the goroutine may leave
 * @param witness where Go does so, and how a thread of Go comes there
 */
public record WaitSite(
    SourceText text,
    int start,
    int end,
    String name,
    boolean sleeps,
    boolean isMaskLost,
    Witness witness) {}
