package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.knowledge.Callback;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a function has one of its parameters run.
 *
 * @param manner how the last step runs it
 * @param isElsewhere whether that is on another goroutine
 * @param steps the calls that lead there
 * @param library the library that runs it in the end, if one does
 */
record Run(Manner manner, boolean isElsewhere, List<Site> steps, @Nullable Callback library) {
  /** This run, when other calls come before it. */
  Run after(List<Site> before, boolean elsewhere) {
    List<Site> all = new ArrayList<>(before);
    all.addAll(steps);
    return new Run(manner, isElsewhere || elsewhere, List.copyOf(all), library);
  }
}
