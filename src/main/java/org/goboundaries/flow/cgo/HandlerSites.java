package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CgoName;
import org.jspecify.annotations.Nullable;

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
    // whether an option is on, nobody knows here
    Map<CCode, GoPath> paths =
        program.paths(call -> true, site -> !site.caller().isOptional(site.call()));
    for (CCode code : program.codes()) {
      GoPath path = paths.get(code);
      if (path != null && !code.file().isConditional(code.function())) {
        sites.read(code, path.witness());
      }
    }
    return List.copyOf(sites.found);
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

  private void read(CCode code, Witness witness) {
    for (CCall call : code.made()) {
      String handler = handler(code, call);
      if (handler != null && !code.file().isConditional(call) && !code.isOptional(call)) {
        SourceText text = code.file().source();
        String name = String.valueOf(call.name());
        found.add(new HandlerSite(text, call.start(), call.end(), name, handler, witness));
      }
    }
  }

  private @Nullable String handler(CCode code, CCall call) {
    SignalCall known = program.signal(code, call);
    Kind kind = known == null ? null : known.kind();
    if (kind == Kind.HANDLER) {
      return function(code, call.arguments().get(1));
    }
    boolean isStruct =
        kind == Kind.ACTION
            && CCast.strip(call.arguments().get(1)) instanceof CUnary address
            && address.isAddress();
    SignalAction action =
        isStruct ? SignalAction.at(code, CName.of(call.arguments().get(1)), call) : null;
    return action != null && action.flags() == StackFlag.ABSENT && action.handler() != null
        ? function(code, action.handler())
        : null;
  }

  /** The function that an expression is, or that callers pass for a parameter. */
  private @Nullable String function(CCode code, CExpr expression) {
    String name = CName.of(expression);
    int parameter = code.function().parameters().indexOf(name);
    if (name.isEmpty() || parameter < 0) {
      return !name.isEmpty() && program.isFunction(code.file(), name) ? name : null;
    }
    for (CCode caller : program.codes()) {
      for (CSite site : caller.calls()) {
        String handed = site.argument(parameter);
        boolean here = site.name().equals(code.name()) && program.path(caller) != null;
        if (here
            && program.find(caller.file(), site.name()) == code
            && program.isFunction(caller.file(), handed)) {
          return handed;
        }
      }
    }
    return null;
  }
}
