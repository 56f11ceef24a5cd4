package org.goboundaries.flow.access;

import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** The handles in one function that calls are about: files, descriptors, namespaces. */
public record Handles(FunctionBody body) {
  private static final String CLOSE = "Close";

  /** The variable that a call is about: its first argument, or what its method is called on. */
  public @Nullable Symbol of(Site site) {
    CallExpr call = (CallExpr) site.node();
    if (!call.arguments().isEmpty()) {
      return variable(call.arguments().get(0));
    }
    return call.function() instanceof SelectorExpr method ? variable(method.operand()) : null;
  }

  /** The variable that a value is made of: {@code fd}, {@code int(fd)}, {@code int(file.Fd())}. */
  private @Nullable Symbol variable(Expr value) {
    Expr expr = ParenExpr.strip(value);
    if (expr instanceof Ident name) {
      return body.answers().symbol(name) instanceof Variable variable ? variable : null;
    } else if (expr instanceof CallExpr call) {
      if (call.function() instanceof SelectorExpr method && method.selector().name().equals("Fd")) {
        return variable(method.operand());
      }
      boolean isConversion = call.arguments().size() == 1 && body.answers().isType(call.function());
      return isConversion ? variable(call.arguments().get(0)) : null;
    }
    return null;
  }

  /** What a call closes: {@code handle.Close()}, {@code unix.Close(handle)}; null if nothing. */
  public @Nullable Symbol closedBy(Site site) {
    return isClose(site) && site.node() instanceof CallExpr ? of(site) : null;
  }

  private static boolean isClose(Site site) {
    return site.calledName().equals(CLOSE);
  }

  /** Whether a call is one of a method of a variable that has been closed whenever it is made. */
  public boolean isClosedBefore(Site call) {
    Symbol handle = receiver(call);
    return handle != null
        && body.sites().stream()
            .filter(site -> site.manner() == Manner.CALL && isClose(site))
            .filter(site -> handle.equals(receiver(site)))
            .anyMatch(site -> body.isAlwaysBefore(site, call) && isKept(handle, site, call));
  }

  private @Nullable Symbol receiver(Site site) {
    return site.node() instanceof CallExpr call
            && call.function() instanceof SelectorExpr method
            && method.operand() instanceof Ident name
            && !(body.answers().symbol(name) instanceof PackageName)
        ? body.answers().symbol(name)
        : null;
  }

  /** Whether nothing else is assigned to it in the text between. */
  private boolean isKept(Symbol handle, Site close, Site call) {
    return !Walk.any(
        body.block(),
        node ->
            close.node().end() <= node.start()
                && node.start() <= call.node().start()
                && node instanceof AssignStmt assign
                && assign.left().stream().anyMatch(left -> isOne(left, handle)));
  }

  private boolean isOne(Expr place, Symbol handle) {
    return place instanceof Ident name && handle.equals(body.answers().symbol(name));
  }
}
