package org.goboundaries.types.check;

import java.util.HashMap;
import java.util.Map;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * The names of a block inside a declaration, as far as it has been read.
 *
 * @param functions how many function literals enclose it
 */
record Scope(@Nullable Scope outer, Map<String, Symbol> names, int functions) {
  static Scope in(@Nullable Scope outer) {
    return new Scope(outer, new HashMap<>(4), outer == null ? 0 : outer.functions);
  }

  /** The scope of a function literal. */
  static Scope ofLiteral(@Nullable Scope outer) {
    return new Scope(outer, new HashMap<>(4), outer == null ? 1 : outer.functions + 1);
  }

  void declare(Symbol symbol) {
    if (!symbol.name().equals("_") && !symbol.name().isEmpty()) {
      names.put(symbol.name(), symbol);
    }
  }
}
