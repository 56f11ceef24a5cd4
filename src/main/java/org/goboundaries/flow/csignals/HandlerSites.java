package org.goboundaries.flow.csignals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.GoCall;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CgoName;

/** Finds handlers that are installed, for certain, without SA_ONSTACK. */
public final class HandlerSites {
  private final CProgram program;
  private final List<HandlerSite> found = new ArrayList<>();

  private HandlerSites(CProgram program) {
    this.program = program;
  }

  /** Those of a package that a Go program reaches after its start. */
  public static List<HandlerSite> in(CProgram program) {
    HandlerSites sites = new HandlerSites(program);
    program.goCalls().forEach(sites::readGo);
    Set<CCall> seen = new HashSet<>();
    for (Installation installation : Installations.in(program)) {
      if (isOffStack(installation) && seen.add(installation.call())) {
        sites.add(installation);
      }
    }
    return List.copyOf(sites.found);
  }

  /** Whether a handler runs on the stack of whoever is interrupted. */
  static boolean isOffStack(Installation installation) {
    return installation.isFunction() && installation.flags().lacks(SignalFlags.ON_STACK);
  }

  private void add(Installation installation) {
    SourceText text = installation.code().file().source();
    CCall call = installation.call();
    found.add(
        new HandlerSite(
            text,
            call.start(),
            call.end(),
            installation.function(),
            installation.handler(),
            installation.witness()));
  }

  /** A function without flags that Go itself calls with a function of C. */
  private void readGo(GoCall call) {
    SignalCall known = program.signal(call);
    boolean isInstall = known != null && known.kind() == Kind.HANDLER;
    String handler = isInstall ? CgoName.of(call.argument(1)) : null;
    if (handler != null && !program.named(handler).isEmpty()) {
      SourceText text = call.file().text();
      CallExpr at = call.call();
      found.add(new HandlerSite(text, at.start(), at.end(), call.name(), handler, Witness.NONE));
    }
  }
}
