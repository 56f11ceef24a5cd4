package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Routers in local variables: what is registered with one is served where the router is. */
final class Muxes {
  private final BiFunction<GoFile, Decl, Answers> answers;
  private final List<Served> served = new ArrayList<>();

  Muxes(BiFunction<GoFile, Decl, Answers> answers) {
    this.answers = answers;
  }

  /** Something is served that may be a router. */
  void add(Movement movement, Handler row) {
    if (movement.at() instanceof Ident name) {
      served.add(new Served(movement, name, row));
    }
  }

  /** Where the router is served that a handler is registered with; null where nobody knows. */
  @Nullable Evidence served(Evidence registered) {
    Movement movement = registered.movement();
    if (movement == null) {
      return null;
    }
    // most functions that register serve nothing: only for the others is it asked what names mean
    List<Served> near =
        served.stream().filter(each -> top(each.movement.in()) == top(movement.in())).toList();
    Symbol router = near.isEmpty() ? null : router(movement);
    for (Served each : near) {
      Code in = each.movement.in();
      if (router != null && isSame(symbol(in, each.name), router)) {
        return Evidence.at(in, each.name, Evidence.Kind.SERVED, each.row, each.movement);
      }
    }
    return null;
  }

  /** The variable before the dot of the call that registers. */
  private @Nullable Symbol router(Movement movement) {
    if (movement.sink() instanceof Sink.Argument argument
        && argument.site().node() instanceof CallExpr call
        && ParenExpr.strip(call.function()) instanceof SelectorExpr selector) {
      Expr operand = ParenExpr.strip(selector.operand());
      Symbol symbol = operand instanceof Ident name ? symbol(movement.in(), name) : null;
      return symbol instanceof Variable ? symbol : null;
    }
    return null;
  }

  private @Nullable Symbol symbol(Code in, Ident name) {
    for (Decl declaration : in.file().declarations()) {
      if (declaration.start() <= name.start() && name.end() <= declaration.end()) {
        return answers.apply(in.file(), declaration).symbol(name);
      }
    }
    return null;
  }

  /** Two looks at a declaration make two objects of one local variable. */
  private static boolean isSame(@Nullable Symbol one, Symbol other) {
    return one != null && one.offset() == other.offset() && one.offset() >= 0;
  }

  private static Code top(Code code) {
    Code top = code;
    while (top.outer() != null) {
      top = top.outer();
    }
    return top;
  }

  private record Served(Movement movement, Ident name, Handler row) {}
}
