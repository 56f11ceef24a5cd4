package org.goboundaries.flow.recovery;

import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Function;
import org.jspecify.annotations.Nullable;

/** Calls of functions through reflection. */
final class Reflection {
  private static final SymbolName CALL = new SymbolName("reflect", "Value.Call");
  private static final SymbolName VALUE_OF = new SymbolName("reflect", "ValueOf");

  private Reflection() {}

  /** What {@code reflect.ValueOf(f).Call(...)} calls when it is deferred; null for others. */
  static @Nullable Code deferredBy(Site site, Bodies bodies) {
    if (site.manner() == Manner.DEFER
        && site.calls(CALL)
        && site.node() instanceof CallExpr call
        && ParenExpr.strip(call.function()) instanceof SelectorExpr method
        && ParenExpr.strip(method.operand()) instanceof CallExpr valueOf
        && valueOf.arguments().size() == 1
        && bodies.calls().sites(site.code()).stream()
            .anyMatch(inner -> inner.node() == valueOf && inner.calls(VALUE_OF))) {
      return code(ParenExpr.strip(valueOf.arguments().get(0)), site, bodies);
    }
    return null;
  }

  private static @Nullable Code code(Expr function, Site site, Bodies bodies) {
    if (function instanceof FuncLit literal) {
      return bodies.calls().code(literal);
    }
    Ident name = function instanceof SelectorExpr selector ? selector.selector() : null;
    name = function instanceof Ident ident ? ident : name;
    return name != null && bodies.answers(site.code()).symbol(name) instanceof Function declared
        ? bodies.calls().code(declared)
        : null;
  }
}
