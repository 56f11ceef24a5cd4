package org.goboundaries.flow.endings;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.entries.EntryPoint;

/**
 * A function on the main goroutine that ends it, and so neither the process nor itself as it
 * should.
 *
 * @param code the function, with which that goroutine begins
 * @param entry why it runs there
 * @param paths the ways to the calls that end it, the first one first
 * @param isCertain whether it can't be meant to leave the process to other goroutines
 */
public record MainEnding(Code code, EntryPoint entry, List<EndingPath> paths, boolean isCertain) {
  /** Copies the paths. */
  public MainEnding {
    paths = List.copyOf(paths);
  }
}
