package org.goboundaries.flow.misplaced;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Functions that are handed to a wrapper, which returns a literal that calls them: {@code func
 * guarded(next http.Handler) http.Handler}.
 */
final class Wrappers {
  private final Bodies bodies;
  private @Nullable Map<Code, List<Movement>> arguments;

  Wrappers(Bodies bodies) {
    this.bodies = bodies;
  }

  /** What a wrapper is handed that one of its literals calls. */
  List<Movement> wrappedBy(Code literal) {
    Code wrapper = literal.outer();
    if (wrapper == null || !literal.isLiteral()) {
      return List.of();
    }
    Set<Integer> called = called(literal, wrapper);
    return called.isEmpty()
        ? List.of()
        : arguments().getOrDefault(wrapper, List.of()).stream()
            .filter(each -> called.contains(((Sink.Argument) each.sink()).index()))
            .toList();
  }

  /** The numbers of the wrapper's parameters that a literal calls, or calls a method of. */
  private Set<Integer> called(Code literal, Code wrapper) {
    List<@Nullable Ident> parameters = wrapper.parameters();
    Set<Integer> found = new HashSet<>();
    for (Site site : bodies.calls().sites(literal)) {
      Symbol value = value(site);
      for (int i = 0; value != null && i < parameters.size(); i++) {
        Ident name = parameters.get(i);
        if (name != null && Place.areSame(bodies.answers(wrapper).symbol(name), value)) {
          found.add(i);
        }
      }
    }
    return found;
  }

  private @Nullable Symbol value(Site site) {
    if (site.callee() instanceof Reference.Stored stored) {
      return stored.variable();
    }
    return site.callee() instanceof Reference.Abstract
            && site.node() instanceof CallExpr call
            && ParenExpr.strip(call.function()) instanceof SelectorExpr method
            && ParenExpr.strip(method.operand()) instanceof Ident name
        ? bodies.answers(site.code()).symbol(name)
        : null;
  }

  private Map<Code, List<Movement>> arguments() {
    Map<Code, List<Movement>> known = arguments;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Movement movement : bodies.calls().movements()) {
        if (movement.sink() instanceof Sink.Argument argument) {
          for (Call call : bodies.calls().calls(argument.site())) {
            if (call.isDirect() && call.isCertain()) {
              known.computeIfAbsent(call.to(), key -> new ArrayList<>(1)).add(movement);
            }
          }
        }
      }
      arguments = known;
    }
    return known;
  }
}
