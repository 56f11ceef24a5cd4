package org.goboundaries.flow.affinity;

import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Where functions start children, and what is asked of these before. */
record Children(CallGraph graph) {
  private static final Set<SymbolName> STARTS =
      Set.of(
          new SymbolName("os/exec", "Cmd.Start"),
          new SymbolName("os/exec", "Cmd.Run"),
          new SymbolName("os/exec", "Cmd.Output"),
          new SymbolName("os/exec", "Cmd.CombinedOutput"),
          new SymbolName("os", "StartProcess"),
          new SymbolName("syscall", "ForkExec"),
          new SymbolName("syscall", "StartProcess"));

  private static final String COMMAND = "*os/exec.Cmd";

  /**
   * Where a field of a child's attributes is set.
   *
   * @param code the function itself, or a helper of it
   */
  record Wish(Code code, Node at) {}

  /** Whether a call starts a child. */
  static boolean isStart(Site site) {
    return site.callee().names().stream().anyMatch(STARTS::contains);
  }

  /** Where a function, or one that prepares commands for it, sets a field; null where none does. */
  @Nullable Wish wish(Code code, String field) {
    return Stream.concat(Stream.of(code), helpers(code))
        .flatMap(
            each -> {
              Node at = ProcessAttributes.set(each.node(), field);
              return at == null ? Stream.<Wish>of() : Stream.of(new Wish(each, at));
            })
        .findFirst()
        .orElse(null);
  }

  private Stream<Code> helpers(Code code) {
    return graph.sites(code).stream()
        .filter(site -> site.manner() == Manner.CALL)
        .flatMap(site -> graph.calls(site).stream())
        .filter(call -> call.isDirect() && Reach.isCertainHere(call))
        .map(Call::to)
        .filter(this::isPreparing);
  }

  /** Whether a function gets or returns a command, and starts none itself. */
  private boolean isPreparing(Code code) {
    return code.type() instanceof Signature signature
        && Stream.concat(signature.parameters().stream(), signature.results().stream())
            .map(Variable::type)
            .anyMatch(type -> type.toString().equals(COMMAND))
        && graph.sites(code).stream().noneMatch(Children::isStart);
  }
}
