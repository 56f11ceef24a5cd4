package org.goboundaries.flow.shutdown;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;

/**
 * A server that is asked to finish, and whose process ends before it has.
 *
 * @param serve the call that serves, and returns when Shutdown begins
 * @param callers the calls that lead to it from main, the innermost first
 * @param asking the goroutine that asks it to finish
 * @param end where the process ends
 */
public record CutShutdown(Site serve, List<Call> callers, ShutdownStart asking, Step end) {}
