package org.goboundaries.flow.recovery;

import java.util.List;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.recovery.LostRecover.Reason;

/** Whether functions run by defer statements, where alone recover can stop a panic. */
final class Guards {
  private final CallGraph graph;

  Guards(CallGraph graph) {
    this.graph = graph;
  }

  /** Whether it is known of a function that it runs, and that it never runs as a deferred one. */
  boolean areNeverDeferred(Code code) {
    boolean isEntry = EntryPoints.contain(code);
    return (isEntry || (graph.isFullyKnown(code) && !graph.entering(code).isEmpty()))
        && !isDeferred(code);
  }

  /** Whether a defer statement runs a function, or may do so by what reflection makes of it. */
  boolean isDeferred(Code code) {
    return ways(code).stream()
        .anyMatch(way -> way.kind() == Way.Kind.DEFERRED || way.isThroughReflection());
  }

  /** Whether the program itself neither defers a function nor lets it out of sight. */
  boolean areUsesHarmless(Code code) {
    return !isDeferred(code) && graph.isFollowed(code);
  }

  /** Why a function that is never deferred can't recover. */
  Reason reason(Code code) {
    List<Way> ways = ways(code);
    if (ways.stream().anyMatch(way -> way.kind() == Way.Kind.STARTED)) {
      return Reason.OTHER_GOROUTINE;
    }
    return ways.isEmpty() || EntryPoints.contain(code) ? Reason.NOT_DEFERRED : Reason.CALLED;
  }

  private List<Way> ways(Code code) {
    return Way.to(graph.entering(code));
  }
}
