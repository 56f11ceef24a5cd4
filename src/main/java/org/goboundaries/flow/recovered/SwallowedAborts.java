package org.goboundaries.flow.recovered;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.Aftermath;
import org.goboundaries.flow.guards.Guard;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Finds middleware that swallows http.ErrAbortHandler, by which a handler tells its server to break
 * off an answer.
 *
 * @see <a href="https://pkg.go.dev/net/http#ErrAbortHandler">ErrAbortHandler</a>
 */
final class SwallowedAborts {
  private static final String ABORT = "ErrAbortHandler";
  private static final String HIJACK = "Hijack";

  private final Bodies bodies;
  private final Guards guards;

  /** In a program. */
  SwallowedAborts(Guards guards) {
    this.guards = guards;
    this.bodies = guards.bodies();
  }

  /** Those in a file, in the order of the text. */
  List<SwallowedAbort> in(GoFile file) {
    List<SwallowedAbort> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      List<Guard> own = code.isInTestFile() || !isMiddleware(code) ? List.of() : guards.of(code);
      for (Guard guard : own) {
        Site next = isSwallowing(guard) ? next(guard) : null;
        if (next != null) {
          found.add(abort(guard, next));
        }
      }
    }
    return found;
  }

  private SwallowedAbort abort(Guard guard, Site next) {
    Node at = guard.code().isLiteral() ? guard.recover().node() : Step.callee(guard.deferred());
    Witness witness =
        Witness.NONE
            .then(Step.atCallee(guard.deferred(), "this guard is deferred"))
            .then(Step.atCallee(next, "this handler may abort its response"));
    if (!guard.code().isLiteral()) {
      witness =
          witness.then(
              Step.at(guard.code(), guard.recover().node(), "the abort is swallowed here"));
    }
    return new SwallowedAbort(guard, at, witness);
  }

  /** Whether code runs for a request, on the goroutine of the server. */
  private boolean isMiddleware(Code code) {
    boolean isStarted =
        bodies.calls().entering(code).stream().anyMatch(call -> call.manner() == Manner.GO);
    boolean hasWriter = false;
    for (Code each = code; each != null && !hasWriter; each = each.outer()) {
      hasWriter = takesWriter(each.type());
    }
    return hasWriter && !isStarted;
  }

  private static boolean takesWriter(Type type) {
    return type instanceof Signature signature
        && signature.parameters().stream()
            .anyMatch(each -> isOfHttp(each.type(), "ResponseWriter"));
  }

  /** Whether every panic ends in a guard, and nobody is notified. */
  private boolean isSwallowing(Guard guard) {
    Aftermath aftermath = guards.aftermath(guard);
    boolean isRelayed =
        aftermath.communicates()
            || aftermath.assignments().stream()
                .anyMatch(each -> each.variable() != null && !each.isIn(guard.code()));
    return aftermath.isSwallowed()
        && !isRelayed
        && !isNamed(guard.code(), ABORT)
        && aftermath.calls().stream()
            .allMatch(
                site ->
                    bodies.calls().calls(site).stream()
                        .noneMatch(call -> isNamed(call.to(), ABORT)));
  }

  private static boolean isNamed(Code code, String name) {
    return Walk.any(code.node(), node -> node instanceof Ident ident && ident.name().equals(name));
  }

  /** A call behind a guard of a handler that others have written; null where there is none. */
  private @Nullable Site next(Guard guard) {
    FunctionBody body = bodies.of(guard.guarded());
    if (isNamed(guard.guarded(), HIJACK)) {
      return null;
    }
    return body.sites().stream()
        .filter(site -> site.manner() == Manner.CALL && isHandler(body, site))
        .filter(site -> body.mayFollow(guard.deferred(), site))
        .findFirst()
        .orElse(null);
  }

  private boolean isHandler(FunctionBody body, Site site) {
    List<Call> called = bodies.calls().calls(site);
    boolean isOwn = called.size() == 1 && called.get(0).isCertain();
    boolean takesRequest =
        site.node() instanceof CallExpr call
            && call.arguments().stream()
                .map(body.answers()::type)
                .anyMatch(each -> each instanceof Pointer to && isOfHttp(to.element(), "Request"));
    boolean isValue = !site.isNamed() && !(site.callee() instanceof Reference.Predeclared);
    return takesRequest && !isOwn && (isValue || site.calledName().equals("ServeHTTP"));
  }

  private static boolean isOfHttp(Type type, String name) {
    return type instanceof Named named && named.is("net/http", name);
  }
}
