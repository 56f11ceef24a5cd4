package org.goboundaries.flow.cgo;

import org.goboundaries.source.SourceText;

/**
 * A place that installs a handler of C without SA_ONSTACK.
 *
 * @param text the file it lies in
 * @param start byte offset of the call that installs it
 * @param end byte offset behind it
 * @param name what is called
 * @param handler the function that is installed
 * @param path how Go comes there
 */
public record HandlerSite(
    SourceText text, int start, int end, String name, String handler, CPath path) {
  /** Whether it is the call in Go itself. */
  public boolean isInGo() {
    return path.isItself(text, start, end);
  }
}
