package org.goboundaries.flow.cgo;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A place that waits in C and takes an interruption for something else.
 *
 * @param text the file it lies in
 * @param start byte offset of the call that waits
 * @param end byte offset behind it
 * @param name what it calls
 * @param sleeps whether it only lets time pass: then it ends early
 * @param path how a thread of Go comes there
 * @param lostMask the call in Go that blocks signals for it, on a thread that the goroutine may
 *     leave; null where none does
 */
public record WaitSite(
    SourceText text,
    int start,
    int end,
    String name,
    boolean sleeps,
    CPath path,
    @Nullable Site lostMask) {
  /** Whether it is the call in Go itself. */
  public boolean isInGo() {
    return path.isItself(text, start, end);
  }
}
