package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Routers in fields of a test's own types: a field that is served is served in each of their
 * values, unless the test itself has it answer requests.
 */
final class RouterFields {
  private static final String SERVE = "ServeHTTP";

  private final CallGraph graph;
  private final BiFunction<Code, Ident, @Nullable Symbol> symbols;
  private final List<ServedRouter> served = new ArrayList<>();

  RouterFields(CallGraph graph, BiFunction<Code, Ident, @Nullable Symbol> symbols) {
    this.graph = graph;
    this.symbols = symbols;
  }

  /** A field is served. */
  void add(SelectorExpr field, Movement movement, Handler row) {
    if (movement.in().isInTestFile()) {
      served.add(new ServedRouter(movement.in(), field.selector(), movement, row));
    }
  }

  /** Where a field of a test's own type is served; null where nobody knows. */
  @Nullable ServedRouter served(Code in, SelectorExpr field) {
    Ident name = field.selector();
    for (ServedRouter each : in.isInTestFile() ? served : List.<ServedRouter>of()) {
      if (each.name().name().equals(name.name())) {
        Place place = place(in, name);
        boolean isIt = place != null && place.equals(place(each.in(), each.name()));
        if (isIt && !isAsked(in, name.name()) && !isAsked(each.in(), name.name())) {
          return each;
        }
      }
    }
    return null;
  }

  private @Nullable Place place(Code in, Ident name) {
    Symbol symbol = symbols.apply(in, name);
    return symbol instanceof Variable variable && variable.isField() ? Place.of(variable) : null;
  }

  /** Whether the test calls ServeHTTP of such a field itself, in the file of some code. */
  private boolean isAsked(Code in, String field) {
    return graph.codes(in.file()).stream()
        .flatMap(code -> graph.sites(code).stream())
        .filter(site -> site.calledName().equals(SERVE))
        .map(RouterFields::operand)
        .filter(Objects::nonNull)
        .anyMatch(name -> name.equals(field));
  }

  private static @Nullable String operand(Site site) {
    Expr receiver =
        site.node() instanceof CallExpr call
                && ParenExpr.strip(call.function()) instanceof SelectorExpr selector
            ? ParenExpr.strip(selector.operand())
            : null;
    return receiver instanceof SelectorExpr inner ? inner.selector().name() : null;
  }
}
