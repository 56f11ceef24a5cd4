package org.goboundaries.flow.handlers;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;

/**
 * Servers of the program's own that call a field of theirs on a goroutine for each connection: a
 * literal that a test assigns to such a field never runs on the goroutine of the test.
 */
final class OwnServers {
  private static final int FARTHEST = 3;

  private final CallGraph graph;
  private final ServiceFields fields;

  OwnServers(CallGraph graph, ServiceFields fields) {
    this.graph = graph;
    this.fields = fields;
  }

  /** The go statement that leads to a literal; null unless every way to it begins with one. */
  @Nullable Call start(Code literal) {
    Call first = null;
    for (Site call : literal.isInTestFile() ? fields.callsOf(literal) : List.<Site>of()) {
      Call start = start(call.code(), 0);
      if (start == null) {
        return null;
      }
      first = first == null ? start : first;
    }
    return first;
  }

  private @Nullable Call start(Code code, int depth) {
    Call first = null;
    boolean isKnown = depth <= FARTHEST && graph.isFollowed(code);
    for (Call call : isKnown ? graph.entering(code) : List.<Call>of()) {
      Call start = call;
      if (call.manner() != Manner.GO || !call.isDirect()) {
        start = call.isHere() ? start(call.from(), depth + 1) : null;
      }
      if (start == null) {
        return null;
      }
      first = first == null ? start : first;
    }
    return first;
  }
}
