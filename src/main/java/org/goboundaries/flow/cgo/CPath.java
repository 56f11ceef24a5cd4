package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.SourceText;

/**
 * How Go comes to a C function.
 *
 * @param go the call in Go
 * @param steps the calls in C, in order
 */
public record CPath(GoCall go, List<CStep> steps) {
  /** Whether what the function at the end returns is looked at by who calls it. */
  boolean isResultUsed() {
    return steps.isEmpty() ? go.used() : steps.get(steps.size() - 1).site().used();
  }

  /** Whether a place is the call in Go, with nothing between. */
  boolean isItself(SourceText text, int start, int end) {
    return steps.isEmpty()
        && go.call().start() == start
        && go.call().end() == end
        && go.file().text().path().equals(text.path());
  }

  CPath with(CStep step) {
    List<CStep> longer = new ArrayList<>(steps);
    longer.add(step);
    return new CPath(go, List.copyOf(longer));
  }
}
