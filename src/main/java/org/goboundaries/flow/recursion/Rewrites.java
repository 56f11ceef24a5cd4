package org.goboundaries.flow.recursion;

import java.util.Set;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Whether a function may change the value that it holds, or the program's state, before a call. */
final class Rewrites {
  private static final Set<String> CHANGING = Set.of("clear", "copy", "delete");

  private final ValueHolder held;
  private final FunctionBody body;
  private final CallGraph graph;
  private final HeldValue value;
  private final CallConditions approach;

  Rewrites(ValueHolder held, FunctionBody body, CallGraph graph, CallConditions approach) {
    this.held = held;
    this.body = body;
    this.graph = graph;
    this.value = new HeldValue(held, body.answers());
    this.approach = approach;
  }

  /** Whether anything that comes before a call may do so. */
  boolean areBefore(Site site) {
    return Walk.any(body.block(), node -> changes(node) && approach.isBefore(body.point(node)))
        || body.sites().stream()
            .filter(other -> other != site && approach.isBefore(body.point(other)))
            .anyMatch(this::mayChange);
  }

  private boolean changes(Node node) {
    if (node instanceof AssignStmt assign) {
      return assign.left().stream().anyMatch(this::isShared);
    }
    return node instanceof IncDecStmt step && isShared(step.operand());
  }

  /** Whether a place that is assigned to is more than a local variable. */
  private boolean isShared(Expr place) {
    Expr base = ParenExpr.strip(place);
    while (!(base instanceof Ident)) {
      if (base instanceof SelectorExpr selector) {
        base = ParenExpr.strip(selector.operand());
      } else if (base instanceof IndexExpr index) {
        base = ParenExpr.strip(index.operand());
      } else if (base instanceof StarExpr star) {
        base = ParenExpr.strip(star.operand());
      } else {
        return true;
      }
    }
    Ident name = (Ident) base;
    return !name.name().equals("_")
        && !(body.answers().symbol(name) instanceof Variable variable
            && (variable.kind() == Variable.Kind.LOCAL || variable.kind() == Variable.Kind.RESULT));
  }

  private boolean mayChange(Site site) {
    if (!(site.node() instanceof CallExpr call) || isReader(site)) {
      return false;
    }
    if (site.callee() instanceof Reference.Predeclared builtin) {
      return CHANGING.contains(builtin.builtin().name());
    }
    return isOf(value.paths().receiver(site)) && takesPointer(site.callee())
        || call.arguments().stream().anyMatch(this::isHandedOver);
  }

  private boolean isOf(@Nullable AccessPath path) {
    return path != null && held.isIn(Place.of(path.root()));
  }

  private static boolean takesPointer(Reference callee) {
    return !(callee instanceof Reference.Declared declared)
        || isPointer(declared.function().receiver());
  }

  private static boolean isPointer(@Nullable Variable receiver) {
    return receiver != null && receiver.type() instanceof Pointer;
  }

  private boolean isHandedOver(Expr argument) {
    return isOf(value.paths().of(argument))
            && body.answers().type(argument).underlying() instanceof Pointer
        || ParenExpr.strip(argument) instanceof UnaryExpr && value.is(argument);
  }

  /** Whether what is called only looks: it assigns to nothing but local variables. */
  private boolean isReader(Site site) {
    Code code =
        site.callee() instanceof Reference.Declared declared
            ? graph.code((Function) declared.function())
            : null;
    return code != null
        && code.body() != null
        && site.manner() == Manner.CALL
        && graph.sites(code).stream()
            .allMatch(each -> each.callee() instanceof Reference.Predeclared)
        && !Walk.any(code.node(), Rewrites::isAssignment);
  }

  private static boolean isAssignment(Node node) {
    return node instanceof AssignStmt assign
            && !assign.left().stream().allMatch(each -> each instanceof Ident)
        || node instanceof IncDecStmt step && !(step.operand() instanceof Ident);
  }
}
