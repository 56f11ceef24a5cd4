package org.goboundaries.flow.handlers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.source.SourceText;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Literals in fields that are only called, as a fake service calls those that a test gives to it.
 * Which literal a call of the field runs may be unknown; where each of them runs is not.
 */
final class ServiceFields {
  private final Map<Code, Key> homes = new IdentityHashMap<>();
  private final Set<Code> moved = new HashSet<>();
  private final Set<Key> read = new HashSet<>();
  private final Map<Key, List<Site>> calls = new HashMap<>();

  ServiceFields(CallGraph graph) {
    graph.movements().forEach(this::add);
    for (Code code : graph.codes()) {
      graph.sites(code).forEach(this::add);
    }
  }

  private void add(Movement movement) {
    if (movement.value() instanceof Reference.Stored stored && stored.variable().isField()) {
      read.add(Key.of(stored.variable()));
    } else if (movement.value() instanceof Reference.Literal literal) {
      boolean isFirst = moved.add(literal.code());
      if (isFirst && movement.sink() instanceof Sink.Into into && into.variable().isField()) {
        homes.put(literal.code(), Key.of(into.variable()));
      } else {
        homes.remove(literal.code());
      }
    }
  }

  private void add(Site site) {
    if (site.callee() instanceof Reference.Stored stored && stored.variable().isField()) {
      calls.computeIfAbsent(Key.of(stored.variable()), key -> new ArrayList<>(1)).add(site);
    }
  }

  /** The calls that alone can run a literal, on their own goroutines; empty where others may. */
  List<Site> callsOf(Code literal) {
    Key home = homes.get(literal);
    List<Site> found = home == null ? List.of() : calls.getOrDefault(home, List.of());
    boolean isOnlyCalled =
        !read.contains(home) && found.stream().noneMatch(site -> site.manner() == Manner.GO);
    return isOnlyCalled ? found : List.of();
  }

  /** A field by its declaration: platforms have symbols of their own for it. */
  private record Key(@Nullable SourceText file, int offset) {
    static Key of(Variable field) {
      return new Key(field.file(), field.offset());
    }
  }
}
