package org.goboundaries.flow.exits;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.jspecify.annotations.Nullable;

/**
 * An exit by which a package ends the process of those who import it.
 *
 * @param code the goroutine's function, or the exported one
 * @param start what starts the goroutine; null for an exported function
 * @param path the calls from that function to the exit
 * @param more further calls of the function that lead to an exit
 * @param isCertain whether nobody who calls can have asked for it
 */
public record LibraryExit(
    Code code, @Nullable Call start, EndingPath path, List<EndingPath> more, boolean isCertain) {
  /** Copies the list. */
  public LibraryExit {
    more = List.copyOf(more);
  }

  /** The calls that end the process. */
  Set<Site> ends() {
    return Stream.concat(Stream.of(path), more.stream())
        .map(EndingPath::last)
        .collect(Collectors.toSet());
  }
}
