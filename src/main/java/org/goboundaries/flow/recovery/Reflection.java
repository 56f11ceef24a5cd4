package org.goboundaries.flow.recovery;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
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

  /** What {@code reflect.ValueOf(f).Call(...)} calls; null for other calls. */
  static @Nullable Code calledBy(Site site, FileRecovery file) {
    if (is(site, CALL)
        && site.node() instanceof CallExpr call
        && ParenExpr.strip(call.function()) instanceof SelectorExpr method
        && ParenExpr.strip(method.operand()) instanceof CallExpr valueOf
        && valueOf.arguments().size() == 1
        && isIn(site.code(), valueOf, file)) {
      return code(ParenExpr.strip(valueOf.arguments().get(0)), file);
    }
    return null;
  }

  private static boolean isIn(Code code, CallExpr valueOf, FileRecovery file) {
    return file.graph().sites(code).stream()
        .anyMatch(site -> site.node() == valueOf && is(site, VALUE_OF));
  }

  private static boolean is(Site site, SymbolName name) {
    return site.callee() instanceof Reference.Declared declared && declared.names().contains(name);
  }

  private static @Nullable Code code(Expr function, FileRecovery file) {
    if (function instanceof FuncLit literal) {
      return file.graph().code(literal);
    }
    Ident name = function instanceof SelectorExpr selector ? selector.selector() : null;
    name = function instanceof Ident ident ? ident : name;
    return name != null && file.answers(name).symbol(name) instanceof Function declared
        ? file.graph().code(declared)
        : null;
  }
}
