package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Site;

/**
 * The way from a function to a call that ends its goroutine.
 *
 * @param sites the calls in order; the first stands in the function itself or in a literal that it
 *     runs, the last is the one that ends the goroutine
 */
public record EndingPath(List<Site> sites) {
  /** The call in the function itself. */
  public Site first() {
    return sites.get(0);
  }

  /** The call that ends the goroutine. */
  public Site last() {
    return sites.get(sites.size() - 1);
  }

  /** The same way to another end in the code of the last call. */
  EndingPath endingBy(Site end) {
    List<Site> other = new ArrayList<>(sites);
    other.set(other.size() - 1, end);
    return new EndingPath(List.copyOf(other));
  }
}
