package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goboundaries.flow.graph.ShortestPaths;
import org.jspecify.annotations.Nullable;

/** A function with the literals in it: how they come to run from its own body. */
final class NestedLiterals {
  private final Index index;
  private final Function<Site, List<Call>> calls;

  NestedLiterals(Index index, Function<Site, List<Call>> calls) {
    this.index = index;
    this.calls = calls;
  }

  /** The code and all literals in it. */
  List<Code> of(Code top) {
    List<Code> found = new ArrayList<>();
    found.add(top);
    for (int i = 0; i < found.size(); i++) {
      found.addAll(index.nested(found.get(i)));
    }
    return found;
  }

  /** The shortest way from a function to a literal in it; null where none is known. */
  @Nullable Way way(Code from, Code to) {
    List<Code> nest = of(from);
    return ShortestPaths.toNearest(to::equals, from, code -> leaving(code, nest), Call::to)
        .map(Way::along)
        .orElse(null);
  }

  private List<Call> leaving(Code code, List<Code> nest) {
    return code.sites().stream()
        .flatMap(site -> calls.apply(site).stream())
        .filter(call -> nest.contains(call.to()))
        .toList();
  }

  /**
   * A way through calls.
   *
   * @param where on which goroutine it ends
   */
  record Way(List<Site> steps, Where where) {
    static Way along(List<Call> calls) {
      List<Site> steps = new ArrayList<>();
      Where where = Where.HERE;
      for (Call call : calls) {
        steps.add(call.site());
        PassedFunction passed = call.passed();
        steps.addAll(passed == null ? List.of() : passed.steps());
        where = where.then(call.where());
      }
      return new Way(List.copyOf(steps), where);
    }
  }
}
