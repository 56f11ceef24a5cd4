package org.goboundaries.flow.exits;

import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** The goroutines that a program starts for connections that it accepts. */
final class Connections {
  /** Packages whose listeners accept connections. */
  private static final Set<String> LISTENERS = Set.of("net", "crypto/tls");

  private final Bodies bodies;
  private final CallGraph graph;

  Connections(Bodies bodies) {
    this.bodies = bodies;
    this.graph = bodies.calls();
  }

  /** The go statement that starts code for each connection; null where there is none. */
  @Nullable Site start(Code code) {
    return graph.entering(code).stream()
        .filter(call -> call.isCertain() && call.isDirect() && call.manner() == Manner.GO)
        .map(Call::site)
        .filter(this::isForConnection)
        .findFirst()
        .orElse(null);
  }

  private boolean isForConnection(Site start) {
    Code code = start.code();
    if (code.body() == null || graph.sites(code).stream().noneMatch(Connections::isAccepting)) {
      return false;
    }
    FunctionBody body = bodies.of(code);
    Origins origins = new Origins(code.declaration(), bodies.answers(code));
    Set<Variable> used = origins.variables(start.node());
    return graph.sites(code).stream()
        .filter(accept -> isAccepting(accept) && body.mayFollow(start, accept))
        .anyMatch(
            accept ->
                used.stream()
                    .flatMap(variable -> origins.of(variable).stream())
                    .anyMatch(origin -> origin.index() == 0 && origin.value() == accept.node()));
  }

  private static boolean isAccepting(Site site) {
    return site.calledName().startsWith("Accept")
        && site.callee().names().stream().map(SymbolName::path).anyMatch(LISTENERS::contains);
  }
}
