package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Routers in local variables: what is registered with one is served where the router is. Functions
 * of the program that register for others, or that make a router and return it, are seen through.
 */
final class Muxes {
  private static final int FARTHEST = 3;

  private final CallGraph graph;
  private final BiFunction<GoFile, Decl, Answers> answers;
  private final MadeRouters made;
  private final List<ServedRouter> served = new ArrayList<>();
  private final RouterSpread spread;
  private final RouterFields fields;
  private boolean isSpread;

  Muxes(CallGraph graph, BiFunction<GoFile, Decl, Answers> answers) {
    this.answers = answers;
    this.graph = graph;
    this.made = new MadeRouters(graph, this::symbol);
    this.spread = new RouterSpread(graph, this::symbol);
    this.fields = new RouterFields(graph, this::symbol);
  }

  /** Something is served that may be a router. */
  void add(Movement movement, Handler row) {
    if (ParenExpr.strip(movement.at()) instanceof SelectorExpr field) {
      fields.add(field, movement, row);
    }
    if (movement.at() instanceof Ident name) {
      served.add(new ServedRouter(movement.in(), name, movement, row));
    }
    for (MadeRouters.Router router : made.of(movement)) {
      served.add(new ServedRouter(router.in(), router.name(), movement, row));
    }
  }

  /** Where the router is served that a handler is registered with; null where nobody knows. */
  @Nullable Evidence served(Evidence registered) {
    List<Site> calls = registered.calls();
    Symbol router = null;
    for (int i = calls.size() - 1; i >= 0; i--) {
      Site call = calls.get(i);
      List<ServedRouter> near = near(call.code());
      boolean isLast = i == calls.size() - 1;
      // most functions that register serve nothing: only for the others is it asked what names mean
      if (isLast && near.isEmpty() && i == 0) {
        return elsewhere(call);
      }
      router = isLast ? router(call) : argument(call, calls.get(i + 1).code(), router);
      Evidence found = router == null ? null : served(near, router);
      if (found != null || router == null) {
        return found == null && isLast ? elsewhere(call) : found;
      }
    }
    return calls.isEmpty() ? null : elsewhere(calls.get(0));
  }

  /** Where a router is served that the function gets, or that is a field. */
  private @Nullable Evidence elsewhere(Site call) {
    Expr router = operand(call);
    if (router instanceof SelectorExpr field) {
      ServedRouter found = fields.served(call.code(), field);
      return found == null ? null : evidence(found);
    }
    return router instanceof Ident name ? ofCallers(call.code(), name, 0) : null;
  }

  private @Nullable Evidence ofCallers(Code code, Ident name, int depth) {
    Code owner = depth > FARTHEST ? null : RouterSpread.owner(code, name.name());
    int index = owner == null ? -1 : index(code, symbol(code, name));
    for (Call call : owner == null || index < 0 ? List.<Call>of() : graph.entering(owner)) {
      Ident passed = RouterSpread.passed(call, index);
      if (passed != null) {
        Symbol router = symbol(call.from(), passed);
        Evidence found = router == null ? null : served(near(call.from()), router);
        found = found == null ? ofCallers(call.from(), passed, depth + 1) : found;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private synchronized List<ServedRouter> near(Code code) {
    if (!isSpread) {
      isSpread = true;
      served.addAll(spread.of(served));
    }
    return served.stream().filter(each -> each.in().top() == code.top()).toList();
  }

  private static Evidence evidence(ServedRouter each) {
    Movement at = each.movement();
    return Evidence.at(at.in(), at.at(), Evidence.Kind.SERVED, each.row(), List.of());
  }

  private @Nullable Evidence served(List<ServedRouter> near, Symbol router) {
    for (ServedRouter each : near) {
      if (isSame(symbol(each.in(), each.name()), router)) {
        return evidence(each);
      }
    }
    return null;
  }

  /** The variable before the dot of the call that registers. */
  private @Nullable Symbol router(Site call) {
    Expr operand = operand(call);
    return operand == null ? null : variable(call.code(), operand);
  }

  private static @Nullable Expr operand(Site call) {
    return call.node() instanceof CallExpr written
            && ParenExpr.strip(written.function()) instanceof SelectorExpr selector
        ? ParenExpr.strip(selector.operand())
        : null;
  }

  /** The variable that a call passes for a parameter of the function around some code. */
  private @Nullable Symbol argument(Site call, Code inner, @Nullable Symbol parameter) {
    int index = parameter == null ? -1 : index(inner, parameter);
    return index >= 0
            && call.node() instanceof CallExpr written
            && index < written.arguments().size()
        ? variable(call.code(), written.arguments().get(index))
        : null;
  }

  private static int index(Code inner, @Nullable Symbol parameter) {
    for (Code code = inner; code != null; code = code.outer()) {
      if (code.type() instanceof Signature signature) {
        for (int i = 0; i < signature.parameters().size(); i++) {
          if (isSame(signature.parameters().get(i), parameter)) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private @Nullable Symbol variable(Code in, Expr expression) {
    Symbol symbol = ParenExpr.strip(expression) instanceof Ident name ? symbol(in, name) : null;
    return symbol instanceof Variable ? symbol : null;
  }

  private @Nullable Symbol symbol(Code in, Ident name) {
    return answers.apply(in.file(), in.declaration()).symbol(name);
  }

  /** Two looks at a declaration make two objects of one local variable. */
  static boolean isSame(@Nullable Symbol one, @Nullable Symbol other) {
    return one != null && other != null && one.offset() == other.offset() && one.offset() >= 0;
  }
}
