package org.goboundaries.flow.signals;

import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.types.modules.GoModule;
import org.jspecify.annotations.Nullable;

/** Where a module waits for the processes that it has started. */
public final class ChildProcesses {
  private static final Set<SymbolName> WAITING =
      Set.of(
          new SymbolName("os/exec", "Cmd.Run"),
          new SymbolName("os/exec", "Cmd.Wait"),
          new SymbolName("os/exec", "Cmd.Output"),
          new SymbolName("os/exec", "Cmd.CombinedOutput"),
          new SymbolName("os", "Process.Wait"));

  private static final Set<String> WORDS = Set.of("Run", "Wait", "Output", "CombinedOutput");

  private ChildProcesses() {}

  /** The first such call, of those outside of tests, in the module of some code; null for none. */
  public static @Nullable Site first(CallGraph graph, Code around) {
    return first(graph, around.unit().source().module(), around.isInTestFile());
  }

  /**
   * The first such call in a module; null for none.
   *
   * @param inTests whether those in tests count
   */
  public static @Nullable Site first(CallGraph graph, GoModule module, boolean inTests) {
    return graph.sites(WORDS::contains).stream()
        .filter(site -> site.code().unit().source().module().equals(module))
        .filter(site -> !site.code().isInTestFile() || inTests)
        .filter(site -> site.callee().names().stream().anyMatch(WAITING::contains))
        .findFirst()
        .orElse(null);
  }
}
