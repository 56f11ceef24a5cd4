package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Finds the variable that a function returns, where what is served is what it has made. */
final class MadeRouters {
  private final CallGraph graph;
  private final BiFunction<Code, Ident, @Nullable Symbol> symbols;

  MadeRouters(CallGraph graph, BiFunction<Code, Ident, @Nullable Symbol> symbols) {
    this.graph = graph;
    this.symbols = symbols;
  }

  /** The variables that what is served is, in the function that made it. */
  List<Router> of(Movement movement) {
    if (ParenExpr.strip(movement.at()) instanceof CallExpr call) {
      return returned(movement.in(), call, 0);
    }
    return movement.at() instanceof Ident name ? ofVariable(movement.in(), name) : List.of();
  }

  /** Of a variable that only one statement sets. */
  private List<Router> ofVariable(Code in, Ident name) {
    List<AssignStmt> setting = new ArrayList<>();
    Walk.tree(
        in.declaration(),
        node -> {
          if (node instanceof AssignStmt assign && index(assign, name.name()) >= 0) {
            setting.add(assign);
          }
          return true;
        });
    if (setting.size() != 1 || setting.get(0).right().size() != 1) {
      return List.of();
    }
    AssignStmt only = setting.get(0);
    int index = index(only, name.name());
    if (!(ParenExpr.strip(only.right().get(0)) instanceof CallExpr call)) {
      return List.of();
    }
    List<Router> found = returned(in, call, index);
    // only now is it worth while to ask whether it is that variable
    boolean isIt =
        !found.isEmpty()
            && only.left().get(index) instanceof Ident set
            && Muxes.isSame(symbols.apply(in, set), symbols.apply(in, name));
    return isIt ? found : List.of();
  }

  private static int index(AssignStmt assign, String name) {
    for (int i = 0; i < assign.left().size(); i++) {
      if (assign.left().get(i) instanceof Ident set && set.name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** What the function that a call surely calls returns; nothing unless it is always a variable. */
  private List<Router> returned(Code in, CallExpr call, int index) {
    Code maker = maker(in, call);
    Block body = maker == null ? null : maker.body();
    if (maker == null || body == null) {
      return List.of();
    }
    List<@Nullable Ident> names = new ArrayList<>();
    Walk.tree(
        body,
        node -> {
          if (node instanceof ReturnStmt result) {
            names.add(name(result.results(), index));
          }
          return !(node instanceof FuncLit);
        });
    List<Router> found = new ArrayList<>();
    for (Ident name : names) {
      if (name == null) {
        return List.of();
      }
      found.add(new Router(maker, name));
    }
    return List.copyOf(found);
  }

  private static @Nullable Ident name(List<Expr> results, int index) {
    return index < results.size() && ParenExpr.strip(results.get(index)) instanceof Ident name
        ? name
        : null;
  }

  private @Nullable Code maker(Code in, CallExpr call) {
    for (Code code = in; code != null; code = code.outer()) {
      for (Site site : graph.sites(code)) {
        if (site.node() == call) {
          List<Call> direct = graph.calls(site).stream().filter(Call::isDirect).toList();
          return direct.size() == 1 && direct.get(0).isCertain() ? direct.get(0).to() : null;
        }
      }
    }
    return null;
  }

  /**
   * A variable that is returned.
   *
   * @param in the function that returns it
   * @param name as it stands in the return statement
   */
  record Router(Code in, Ident name) {}
}
