package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Finds the variables of callers that helpers serve: what they pass to them, or get from them. */
final class RouterSpread {
  private static final int MOST = 500;

  private final CallGraph graph;
  private final BiFunction<Code, Ident, @Nullable Symbol> symbols;

  RouterSpread(CallGraph graph, BiFunction<Code, Ident, @Nullable Symbol> symbols) {
    this.graph = graph;
    this.symbols = symbols;
  }

  /** The variables of callers, and of their callers, that are served by helpers. */
  List<ServedRouter> of(List<ServedRouter> served) {
    List<ServedRouter> found =
        new ArrayList<>(
            ShortestPaths.from(served, this::ofCallers, each -> each, served.size() + MOST)
                .nodes());
    found.removeAll(served);
    return found;
  }

  private List<ServedRouter> ofCallers(ServedRouter served) {
    Code top = served.in().top();
    List<ServedRouter> found = new ArrayList<>();
    Code owner = owner(served.in(), served.name().name());
    int parameter = owner == null ? -1 : index(owner, served);
    int result = result(top, served);
    for (Call call : owner == null || parameter < 0 ? List.<Call>of() : graph.entering(owner)) {
      add(call, passed(call, parameter), served, found);
    }
    for (Call call : result < 0 ? List.<Call>of() : graph.entering(top)) {
      add(call, assigned(call, result), served, found);
    }
    return found;
  }

  private static void add(
      Call call, @Nullable Ident name, ServedRouter served, List<ServedRouter> found) {
    if (name != null && call.from().isInTestFile()) {
      found.add(new ServedRouter(call.from(), name, served.movement(), served.row()));
    }
  }

  /** The function around some code that has a parameter of a name; null without one. */
  static @Nullable Code owner(Code inner, String name) {
    for (Code code = inner; code != null; code = code.outer()) {
      for (Ident parameter : code.parameters()) {
        if (parameter != null && parameter.name().equals(name)) {
          return code;
        }
      }
    }
    return null;
  }

  private int index(Code owner, ServedRouter served) {
    Symbol symbol = symbols.apply(served.in(), served.name());
    List<@Nullable Ident> names = owner.parameters();
    for (int i = 0; i < names.size(); i++) {
      Ident name = names.get(i);
      if (name != null && symbol != null && name.start() == symbol.offset()) {
        return i;
      }
    }
    return -1;
  }

  /** The variable that a call passes for a parameter. */
  static @Nullable Ident passed(Call call, int index) {
    return call.isDirect()
            && call.isCertain()
            && call.site().node() instanceof CallExpr made
            && index < made.arguments().size()
            && ParenExpr.strip(made.arguments().get(index)) instanceof Ident name
        ? name
        : null;
  }

  /** Which result of a function a variable is, by its name or in every return statement. */
  private int result(Code top, ServedRouter served) {
    Block body = served.in() == top ? top.body() : null;
    if (body == null || !(top.node() instanceof FuncDecl declaration)) {
      return -1;
    }
    Symbol symbol = symbols.apply(top, served.name());
    List<List<Expr>> results = new ArrayList<>();
    Walk.tree(
        body,
        node -> {
          if (node instanceof ReturnStmt end) {
            results.add(end.results().isEmpty() ? named(declaration) : end.results());
          }
          return !(node instanceof FuncLit);
        });
    for (int i = 0; symbol != null && !results.isEmpty() && i < results.get(0).size(); i++) {
      int index = i;
      if (results.stream().allMatch(each -> isAt(top, each, index, symbol))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(Code top, List<Expr> results, int index, Symbol symbol) {
    return index < results.size()
        && ParenExpr.strip(results.get(index)) instanceof Ident name
        && Muxes.isSame(symbols.apply(top, name), symbol);
  }

  private static List<Expr> named(FuncDecl declaration) {
    List<Expr> names = new ArrayList<>();
    for (Field field : declaration.type().results()) {
      names.addAll(field.names());
    }
    return names;
  }

  /** The variable that a caller keeps a result in. */
  private static @Nullable Ident assigned(Call call, int index) {
    Ident[] found = {null};
    Walk.tree(
        call.from().node(),
        node -> {
          if (call.isDirect()
              && call.isCertain()
              && node instanceof AssignStmt assign
              && assign.right().size() == 1
              && ParenExpr.strip(assign.right().get(0)) == call.site().node()
              && index < assign.left().size()
              && assign.left().get(index) instanceof Ident name) {
            found[0] = name;
          }
          return found[0] == null;
        });
    return found[0];
  }
}
