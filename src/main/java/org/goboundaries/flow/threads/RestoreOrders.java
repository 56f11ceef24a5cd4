package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Finds deferred restores of a thread before which another deferred call runs that spoils them. */
final class RestoreOrders {
  private static final String CLOSE = "Close";

  private final CallGraph graph;
  private final AffineCalls affine;
  private final Locks locks;

  RestoreOrders(CallGraph graph, AffineCalls affine, Locks locks) {
    this.graph = graph;
    this.affine = affine;
    this.locks = locks;
  }

  /** Those in a function, in the order of the text. */
  List<ThreadDefect> in(Code code) {
    List<ThreadDefect> found = new ArrayList<>();
    if (code.body() == null || !affine.leadTo(code)) {
      return found;
    }
    for (Site restore : deferred(code)) {
      Affine call = restoring(restore);
      if (call != null) {
        addSpoiled(restore, call, found);
      }
    }
    return found;
  }

  private void addSpoiled(Site restore, Affine call, List<ThreadDefect> found) {
    for (Site later : deferred(restore.code())) {
      boolean isLater = locks.body(restore.code()).isAlwaysBefore(restore, later);
      Reason reason = isLater ? spoils(later, call) : null;
      if (reason != null) {
        found.add(
            new ThreadDefect(reason, later, call)
                .with(call.site(), "this restores the thread, but runs later"));
      }
    }
  }

  private List<Site> deferred(Code code) {
    return graph.sites(code).stream().filter(site -> site.manner() == Manner.DEFER).toList();
  }

  /** The call by which a deferred function changes the thread; null where it is none. */
  private @Nullable Affine restoring(Site deferred) {
    List<Affine> own =
        affine.in(deferred.code()).stream().filter(call -> call.site() == deferred).toList();
    Stream<Affine> inside =
        graph.calls(deferred).stream()
            .filter(call -> call.isDirect() && call.to().isLiteral())
            .map(Call::to)
            .filter(literal -> graph.sites(literal).stream().noneMatch(Locks::isLock))
            .flatMap(literal -> affine.in(literal).stream());
    return Stream.concat(own.stream(), inside)
        .filter(call -> call.row().effect().isChange())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Reason spoils(Site later, Affine restore) {
    if (Locks.isUnlock(later)) {
      return locks.held(later) == 1 ? Reason.UNLOCKED_BEFORE_RESTORE : null;
    }
    Symbol closed = closed(later);
    return closed != null
            && closed.equals(handle(restore.site(), locks.body(restore.site().code())))
        ? Reason.CLOSED_BEFORE_RESTORE
        : null;
  }

  /** What a call closes: {@code handle.Close()}, {@code unix.Close(handle)}. */
  private @Nullable Symbol closed(Site site) {
    boolean isClose = site.calledName().equals(CLOSE) && site.node() instanceof CallExpr;
    return isClose ? handle(site, locks.body(site.code())) : null;
  }

  /** The variable that a call is about: its first argument, or what its method is called on. */
  static @Nullable Symbol handle(Site site, FunctionBody body) {
    CallExpr call = (CallExpr) site.node();
    Symbol first = call.arguments().isEmpty() ? null : variable(call.arguments().get(0), body);
    boolean isMethod = call.arguments().isEmpty() && call.function() instanceof SelectorExpr;
    return isMethod ? variable(((SelectorExpr) call.function()).operand(), body) : first;
  }

  /** The variable that a value is made of: {@code fd}, {@code int(fd)}, {@code int(file.Fd())}. */
  private static @Nullable Symbol variable(Expr value, FunctionBody body) {
    Expr expr = ParenExpr.strip(value);
    if (expr instanceof Ident name) {
      return body.answers().symbol(name) instanceof Variable variable ? variable : null;
    } else if (expr instanceof CallExpr call) {
      boolean isConversion = call.arguments().size() == 1 && body.answers().isType(call.function());
      boolean isDescriptor =
          call.function() instanceof SelectorExpr method && method.selector().name().equals("Fd");
      Expr inner = isConversion ? call.arguments().get(0) : null;
      inner = isDescriptor ? ((SelectorExpr) call.function()).operand() : inner;
      return inner == null ? null : variable(inner, body);
    }
    return null;
  }
}
