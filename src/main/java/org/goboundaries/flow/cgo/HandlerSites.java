package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.knowledge.SignalCalls;
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
    for (CCode code : program.codes()) {
      CPath path = program.path(code);
      if (code.interesting() && path != null && !code.file().isConditional(code.function())) {
        sites.read(code, path);
      }
    }
    return List.copyOf(sites.found);
  }

  private void read(CCode code, CPath path) {
    Frames frames = new Frames(code.function());
    for (CNode node : frames.nodes()) {
      if (node instanceof CCall call && !code.file().isConditional(call)) {
        String handler = handler(code, frames, call);
        if (handler != null) {
          found.add(new HandlerSite(code, call, handler, path));
        }
      }
    }
  }

  private @Nullable String handler(CCode code, Frames frames, CCall call) {
    String name = call.name();
    SignalCall known = name == null ? null : SignalCalls.of(name);
    if (known == null || program.find(code.file(), known.name()) != null) {
      return null;
    }
    List<CExpr> arguments = call.arguments();
    if (known.kind() == SignalCall.Kind.HANDLER && arguments.size() == 2) {
      return function(code, arguments.get(1));
    }
    boolean action = known.kind() == SignalCall.Kind.ACTION && arguments.size() == 3;
    return action ? handlerOfAction(code, frames, call) : null;
  }

  private @Nullable String handlerOfAction(CCode code, Frames frames, CCall call) {
    CExpr argument = Plain.of(call.arguments().get(1));
    if (!(argument instanceof CUnary address)
        || !address.operator().equals("&")
        || !(address.operand() instanceof CName variable)) {
      return null;
    }
    ActionVariable action = new ActionVariable(code, frames, variable.name(), call);
    CExpr handler = action.handler();
    return action.flags() == StackFlag.ABSENT && handler != null ? function(code, handler) : null;
  }

  /** The function that an expression is, or that callers hand over for a parameter. */
  private @Nullable String function(CCode code, CExpr expression) {
    String name = CodeMaker.named(expression);
    int parameter = code.function().parameters().indexOf(name);
    if (name.isEmpty() || parameter < 0) {
      return !name.isEmpty() && program.isFunction(code.file(), name) ? name : null;
    }
    for (CCode caller : program.codes()) {
      for (CSite site : caller.calls()) {
        String handed = handed(site, parameter);
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

  private static String handed(CSite site, int parameter) {
    return parameter < site.arguments().size() ? site.arguments().get(parameter) : "";
  }
}
