package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.flow.middleware.Shield;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Rescue.Abort;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Finds proxies and handlers that abort their response, by http.ErrAbortHandler, behind middleware
 * of a library that swallows this.
 */
final class ShieldedAborts {
  private static final SymbolName PROXY =
      new SymbolName("net/http/httputil", "ReverseProxy.ServeHTTP");
  private static final String ABORT = "ErrAbortHandler";

  /** How many calls are followed from a handler to its proxy. */
  private static final int NEAR = 3;

  private final CallGraph graph;
  private final Handlers handlers;
  private final Middleware middleware;

  ShieldedAborts(Handlers handlers, Middleware middleware) {
    this.graph = middleware.guards().bodies().calls();
    this.handlers = handlers;
    this.middleware = middleware;
  }

  /** Those in a file, function by function. */
  List<ShieldedAbort> in(GoFile file) {
    List<ShieldedAbort> found = new ArrayList<>();
    for (Code code : graph.codes(file)) {
      for (Site site : code.isInTestFile() ? List.<Site>of() : graph.sites(code)) {
        ShieldedAbort abort = isAbort(site) ? aborting(site) : handed(site);
        if (abort != null) {
          found.add(abort);
        }
      }
    }
    return found;
  }

  private static boolean isAbort(Site site) {
    return site.calls(PROXY)
        || site.callsBuiltin("panic")
            && site.node() instanceof CallExpr call
            && call.arguments().size() == 1
            && ParenExpr.strip(call.arguments().get(0)) instanceof SelectorExpr value
            && value.selector().name().equals(ABORT);
  }

  /** In a handler, or in what it calls. */
  private @Nullable ShieldedAbort aborting(Site site) {
    Reach callers = Reach.to(graph, site.code(), call -> call.isHere() && call.isDirect(), NEAR);
    for (Code code : callers.codes()) {
      Evidence evidence = code.isInTestFile() ? null : handlers.evidence(code);
      Shield shield = evidence == null ? null : middleware.of(code, evidence);
      if (evidence != null && shield != null && shield.abort() == Abort.SWALLOWS) {
        Witness witness =
            Witness.NONE.then(shield.step()).then(evidence.step("it guards this handler"));
        for (Call call : callers.edges(code)) {
          witness = witness.then(Step.atCallee(call.site(), "this is called"));
        }
        boolean isCertain =
            shield.isSure() && callers.edges(code).stream().allMatch(Call::isCertain);
        return new ShieldedAbort(
            site.node(), site.calls(PROXY), shield.title(), witness, isCertain);
      }
    }
    return null;
  }

  /** A proxy that is made a handler of a framework: {@code gin.WrapH(proxy)}. */
  private @Nullable ShieldedAbort handed(Site site) {
    Shield shield = isProxy(site.firstArgument()) ? middleware.around(site) : null;
    return shield == null || shield.abort() != Abort.SWALLOWS
        ? null
        : new ShieldedAbort(
            site.node(), true, shield.title(), Witness.NONE.then(shield.step()), shield.isSure());
  }

  private static boolean isProxy(Type type) {
    return type instanceof Pointer pointer
        && pointer.element() instanceof Named named
        && named.is("net/http/httputil", "ReverseProxy");
  }
}
