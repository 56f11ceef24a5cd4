package org.goboundaries.flow.shutdown;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * A goroutine that asks a server to finish.
 *
 * @param helper the call of a function that starts it; null where the function itself does
 * @param way the statement that starts it, and the calls from there to the function that asks
 * @param shutdown the call of Shutdown
 */
public record ShutdownStart(@Nullable Call helper, List<Call> way, Site shutdown) {
  /** All calls from the function on that asks for the server. */
  List<Call> calls() {
    return Stream.concat(Stream.ofNullable(helper), way.stream()).toList();
  }

  /** The statement that starts the goroutine. */
  public Call start() {
    return way.get(0);
  }
}
