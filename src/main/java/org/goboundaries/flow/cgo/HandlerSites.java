package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.knowledge.SignalCall;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ParenExpr;
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
    Map<CCode, CPath> ways = program.ways(call -> true, (caller, site) -> !site.optional());
    for (CCode code : program.codes()) {
      CPath path = ways.get(code);
      if (code.interesting() && path != null && !code.file().isConditional(code.function())) {
        sites.read(code, path);
      }
    }
    return List.copyOf(sites.found);
  }

  /** A function without flags that Go itself calls with a function of C. */
  private void readGo(GoCall call) {
    SignalCall known = program.signal(call);
    if (known == null || known.kind() != SignalCall.Kind.HANDLER) {
      return;
    }
    Expr handler = call.call().arguments().get(1);
    while (handler instanceof ParenExpr || isConversion(handler)) {
      handler =
          handler instanceof CallExpr conversion
              ? conversion.arguments().get(0)
              : ParenExpr.strip(handler);
    }
    String name = GoSide.nameInC(handler);
    if (name != null && !program.named(name).isEmpty()) {
      SourceText text = call.file().text();
      CPath path = new CPath(call, List.of());
      found.add(
          new HandlerSite(text, call.call().start(), call.call().end(), known.name(), name, path));
    }
  }

  private static boolean isConversion(Expr expression) {
    return expression instanceof CallExpr conversion && conversion.arguments().size() == 1;
  }

  private void read(CCode code, CPath path) {
    Frames frames = new Frames(code.function());
    for (CNode node : frames.nodes()) {
      boolean isCertain = node instanceof CCall && !code.file().isConditional(node);
      if (isCertain && node instanceof CCall call && !isOptional(code, call)) {
        String handler = handler(code, frames, call);
        if (handler != null) {
          SourceText text = code.file().source();
          found.add(
              new HandlerSite(
                  text, call.start(), call.end(), String.valueOf(call.name()), handler, path));
        }
      }
    }
  }

  private static boolean isOptional(CCode code, CCall call) {
    return code.calls().stream().anyMatch(site -> site.start() == call.start() && site.optional());
  }

  private @Nullable String handler(CCode code, Frames frames, CCall call) {
    SignalCall known = program.signal(code, call);
    if (known != null && known.kind() == SignalCall.Kind.HANDLER) {
      return function(code, call.arguments().get(1));
    }
    boolean isAction = known != null && known.kind() == SignalCall.Kind.ACTION;
    return isAction ? handlerOfAction(code, frames, call) : null;
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
