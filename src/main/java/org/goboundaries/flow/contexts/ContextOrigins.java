package org.goboundaries.flow.contexts;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.contexts.Parent.Kind;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.ContextCall;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** Follows what returns a context and its end: functions of the table, and helpers around them. */
final class ContextOrigins {
  private static final int DEPTH = 3;

  private final Bodies bodies;
  private final Parents parents;

  ContextOrigins(Bodies bodies, Parents parents) {
    this.bodies = bodies;
    this.parents = parents;
  }

  /** Whether a call may return a context and its end, judging by the names and types. */
  boolean mayDerive(Site site) {
    ContextCall row = parents.row(site);
    return row == null ? returnsEnd(site) : row.kind() == ContextCall.Kind.DERIVES;
  }

  private static boolean returnsEnd(Site site) {
    return site.callee() instanceof Reference.Declared declared
        && declared.function().type() instanceof Signature signature
        && signature.results().size() == 2
        && isEnd(signature.results().get(1).type());
  }

  private static boolean isEnd(Type type) {
    return type instanceof Named named
        && (named.is("context", "CancelFunc") || named.is("context", "CancelCauseFunc"));
  }

  /** Where the context comes from that a call returns; null where that is not known. */
  @Nullable ContextOrigin of(Derivation derivation) {
    return of(derivation.site(), derivation.statement(), 0);
  }

  private @Nullable ContextOrigin of(Site site, Node statement, int depth) {
    ContextCall row = parents.row(site);
    if (row != null) {
      Expr parent = argument(site, row.slot().index());
      return row.kind() == ContextCall.Kind.DERIVES && parent != null
          ? origin(site.code(), parent, statement, row)
          : null;
    }
    List<Call> calls = bodies.calls().calls(site);
    return depth < DEPTH
            && calls.size() == 1
            && calls.get(0).isDirect()
            && Reach.isCertainHere(calls.get(0))
        ? ofHelper(site, statement, calls.get(0).to(), depth)
        : null;
  }

  private ContextOrigin origin(Code code, Expr parent, Node statement, ContextCall row) {
    Parent found = parents.of(code, parent, statement);
    return new ContextOrigin(found, row.stays(), List.of());
  }

  private @Nullable ContextOrigin ofHelper(Site site, Node statement, Code helper, int depth) {
    Derivation inner = returned(helper);
    ContextOrigin found = inner == null ? null : of(inner.site(), inner.statement(), depth + 1);
    if (inner == null || found == null) {
      return null;
    }
    List<Step> way = new ArrayList<>(List.of(Step.atCallee(inner.site(), "derived here")));
    way.addAll(found.way());
    Expr passed =
        found.parent().kind() == Kind.PARAMETER ? argument(site, found.parent().parameter()) : null;
    Parent parent = passed == null ? found.parent() : parents.of(site.code(), passed, statement);
    return new ContextOrigin(parent, found.stays(), way);
  }

  /** The call whose results the only return statement of a helper hands on. */
  private @Nullable Derivation returned(Code helper) {
    Block block = helper.body();
    List<ReturnStmt> returns = new ArrayList<>();
    if (block != null) {
      Walk.tree(
          block,
          node -> {
            if (node instanceof ReturnStmt found) {
              returns.add(found);
            }
            return !(node instanceof FuncLit);
          });
    }
    List<Expr> results = returns.size() == 1 ? returns.get(0).results() : List.of();
    if (block == null || results.isEmpty()) {
      return null;
    }
    return results.size() == 1 && ParenExpr.strip(results.get(0)) instanceof CallExpr call
        ? handed(helper, call, returns.get(0))
        : named(helper, block, results);
  }

  private @Nullable Derivation handed(Code helper, CallExpr call, Node statement) {
    Ident none = new Ident(call.start(), call.start(), "_");
    return bodies.calls().sites(helper).stream()
        .filter(site -> site.node() == call)
        .findFirst()
        .map(site -> new Derivation(site, statement, none, none))
        .orElse(null);
  }

  private @Nullable Derivation named(Code helper, Block block, List<Expr> results) {
    for (Derivation each : Derivation.in(bodies.calls().sites(helper), block)) {
      if (mayDerive(each.site())
          && results.size() == 2
          && results.get(0) instanceof Ident context
          && results.get(1) instanceof Ident cancel
          && context.name().equals(each.context().name())
          && cancel.name().equals(each.cancel().name())) {
        return each;
      }
    }
    return null;
  }

  private static @Nullable Expr argument(Site site, int index) {
    return site.node() instanceof CallExpr call && index < call.arguments().size()
        ? call.arguments().get(index)
        : null;
  }
}
