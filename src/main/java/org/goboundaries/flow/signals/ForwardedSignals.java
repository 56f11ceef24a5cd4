package org.goboundaries.flow.signals;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** What is done with signals near to where they are asked for. */
public final class ForwardedSignals {
  private static final Set<SymbolName> SENDING =
      Set.of(
          new SymbolName("os", "Process.Signal"),
          new SymbolName("syscall", "Kill"),
          new SymbolName("golang.org/x/sys/unix", "Kill"));

  private final CallGraph graph;
  private final Code code;

  /** Near to a call in code. */
  public ForwardedSignals(CallGraph graph, Code code) {
    this.graph = graph;
    this.code = code;
  }

  /** Whether the code of the package names SIGURG: its authors know of it. */
  public boolean knowSigurg() {
    return code.unit().files().stream()
        .flatMap(file -> file.declarations().stream())
        .anyMatch(each -> Walk.any(each, ForwardedSignals::isSigurg));
  }

  private static boolean isSigurg(Node node) {
    return node instanceof Ident name && name.name().equals("SIGURG");
  }

  /** The call in the same declaration that sends a signal to a process; null without one. */
  public @Nullable CallExpr forwarding() {
    return forwarding(code.top());
  }

  private @Nullable CallExpr forwarding(Code part) {
    for (Site site : graph.sites(part)) {
      if (site.node() instanceof CallExpr call && SENDING.stream().anyMatch(site::calls)) {
        return call;
      }
    }
    List<Code> inner = graph.literals(part);
    for (Code each : inner) {
      CallExpr found = forwarding(each);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
