package org.goboundaries.flow.maps;

import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * Why a function runs on several goroutines at the same time.
 *
 * @param code the function
 * @param evidence why it is a handler of requests; null where it is none
 * @param call what starts it in a loop; null for a handler
 * @param loop the loop; null for a handler
 */
public record ConcurrentStart(
    Code code, @Nullable Evidence evidence, @Nullable Call call, @Nullable Node loop) {
  static ConcurrentStart of(Code code, Evidence evidence) {
    return new ConcurrentStart(code, evidence, null, null);
  }

  static ConcurrentStart of(Call call, Node loop) {
    return new ConcurrentStart(call.to(), null, call, loop);
  }

  /** Whether it runs for requests. */
  public boolean isHandler() {
    return evidence != null;
  }

  /** Whether a server is known to get it: a type alone does not show that. */
  boolean isCertain() {
    return evidence == null
        || evidence.kind() == Evidence.Kind.REGISTERED
        || evidence.kind() == Evidence.Kind.SERVED;
  }
}
