package org.goboundaries.flow.threads;

import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Tells calls on a handle that was closed before, as tests make them: they fail, that is all. */
final class ClosedHandles {
  private static final String CLOSE = "Close";

  private ClosedHandles() {}

  /** Whether a call is one of a method of a variable that has been closed whenever it is made. */
  static boolean isCalledOn(Site call, FunctionBody body) {
    Symbol handle = handle(call, body);
    return handle != null
        && body.sites().stream()
            .filter(site -> site.manner() == Manner.CALL && site.calledName().equals(CLOSE))
            .filter(site -> handle.equals(handle(site, body)))
            .anyMatch(site -> body.isAlwaysBefore(site, call) && isKept(handle, site, call, body));
  }

  private static @Nullable Symbol handle(Site site, FunctionBody body) {
    return site.node() instanceof CallExpr call
            && call.function() instanceof SelectorExpr method
            && method.operand() instanceof Ident name
            && !(body.answers().symbol(name) instanceof PackageName)
        ? body.answers().symbol(name)
        : null;
  }

  /** Whether nothing else is assigned to it in the text between. */
  private static boolean isKept(Symbol handle, Site close, Site call, FunctionBody body) {
    boolean[] isKept = {true};
    Walk.tree(
        body.block(),
        node -> {
          boolean isBetween =
              close.node().end() <= node.start() && node.start() <= call.node().start();
          if (isBetween && node instanceof AssignStmt assign) {
            isKept[0] &=
                assign.left().stream()
                    .noneMatch(
                        left ->
                            left instanceof Ident name
                                && handle.equals(body.answers().symbol(name)));
          }
          return isKept[0];
        });
    return isKept[0];
  }
}
