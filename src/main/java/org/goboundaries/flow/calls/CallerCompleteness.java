package org.goboundaries.flow.calls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.How;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of functions that go somewhere as values: whether every way in which they come to
 * run is an edge of the graph, or some may be known to others only.
 */
final class CallerCompleteness {
  private static final Set<Reference> UNKNOWN = Set.of(Reference.UNKNOWN);

  private final Index index;
  private final Values values;
  private final Linker linker;
  private final Libraries libraries;
  private final InternalFunctions closed;
  private final Map<Object, List<Movement>> movements = new HashMap<>();
  private final Map<Place, List<Site>> readers = new HashMap<>();
  private final Set<Object> followed = new HashSet<>();
  private final Set<Object> lost = new HashSet<>();

  CallerCompleteness(
      Index index, Values values, Linker linker, Libraries libraries, InternalFunctions closed) {
    this.index = index;
    this.values = values;
    this.linker = linker;
    this.libraries = libraries;
    this.closed = closed;
    index.movements().forEach(this::add);
    for (Code code : index.codes()) {
      code.sites().forEach(this::add);
    }
  }

  private void add(Movement movement) {
    for (Object key : keys(movement.value())) {
      movements.computeIfAbsent(key, k -> new ArrayList<>(1)).add(movement);
    }
  }

  private void add(Site site) {
    Place place =
        site.callee() instanceof Reference.Stored stored ? Place.of(stored.variable()) : null;
    if (place != null) {
      readers.computeIfAbsent(place, k -> new ArrayList<>(1)).add(site);
    }
  }

  /** As what the movements of a value are kept: its code, its variable, or whose result it is. */
  private List<Object> keys(Reference value) {
    if (value instanceof Reference.Stored stored) {
      Place place = Place.of(stored.variable());
      return place == null ? List.of() : List.of(place);
    } else if (value instanceof Reference.Result result) {
      List<Object> keys = new ArrayList<>();
      for (Reference callee : values.of(result.site().callee())) {
        Code code = values.code(callee);
        if (code != null) {
          keys.add(new Outcome(code, result.index()));
        }
      }
      return keys;
    }
    Code code = values.code(value);
    return code == null ? List.of() : List.of(code);
  }

  /** Whether the edges that enter code are all the ways in which it comes to run. */
  boolean areKnown(Code code) {
    return closed.contains(code) && isFollowed(code);
  }

  /** Whether the program moves code as a value only where it is followed, wherever that leads. */
  boolean isFollowed(Code code) {
    Set<Object> seen = new HashSet<>(Set.of(code));
    Deque<Object> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Object key = open.remove();
      boolean isLost = lost.contains(key);
      List<Object> next = new ArrayList<>();
      if (isLost || (!followed.contains(key) && !step(key, next))) {
        lost.add(key);
        lost.add(code);
        return false;
      }
      next.stream().filter(seen::add).forEach(open::add);
    }
    followed.addAll(seen);
    return true;
  }

  /** Adds where what is kept under a key goes next; false where nobody follows it. */
  private boolean step(Object key, List<Object> next) {
    return movements.getOrDefault(key, List.of()).stream().allMatch(each -> step(each, next));
  }

  private boolean step(Movement movement, List<Object> next) {
    Sink sink = movement.sink();
    if (sink instanceof Sink.Into into) {
      return step(into.variable(), next);
    } else if (sink instanceof Sink.Argument argument) {
      return values.of(argument.site().callee()).stream()
          .allMatch(callee -> step(callee, argument, next));
    } else if (sink instanceof Sink.Returned result) {
      next.add(result.code());
      next.add(new Outcome(result.code(), result.index()));
      return closed.contains(result.code());
    }
    return false;
  }

  private boolean step(Variable variable, List<Object> next) {
    Place place = Place.of(variable);
    // a named result goes to callers
    if (place == null
        || variable.kind() == Variable.Kind.RESULT
        || !values.isClosed(variable, place)) {
      return false;
    }
    next.add(place);
    return readers(place).allMatch(this::isLinked);
  }

  /** Whether the edges from a call have what a variable there may hold. */
  private boolean isLinked(Site site) {
    Set<Reference> called = values.of(site.callee());
    return !called.equals(UNKNOWN) && called.stream().allMatch(end -> isOfCaller(end, site));
  }

  /** What comes from a parameter of another function is known there only. */
  private boolean isOfCaller(Reference end, Site site) {
    Index.Parameter parameter =
        end instanceof Reference.Stored stored ? index.parameter(stored.variable()) : null;
    return parameter == null || linker.nests().way(parameter.code(), site.code()) != null;
  }

  private boolean step(Reference callee, Sink.Argument argument, List<Object> next) {
    Code code = values.code(callee);
    if (code != null) {
      boolean shifted = callee instanceof Reference.Declared method && method.isExpression();
      return step(code, shifted ? argument.index() - 1 : argument.index(), next);
    }
    List<Callback> rows = libraries.rows(callee, argument.index());
    return !rows.isEmpty() && rows.stream().noneMatch(row -> row.how() == How.UNKNOWN);
  }

  /** Whether code does with a parameter only what is followed. */
  private boolean step(Code code, int parameter, List<Object> next) {
    if (!(code.type() instanceof Signature signature)
        || parameter < 0
        || parameter >= signature.parameters().size()
        || (signature.isVariadic() && parameter == signature.parameters().size() - 1)) {
      return false;
    }
    Variable variable = signature.parameters().get(parameter);
    if (variable.name().isEmpty() || variable.name().equals("_")) {
      return true;
    }
    Place place = Place.of(variable);
    if (place == null || index.isOpen(place)) {
      return false;
    }
    next.add(place);
    return linker.isComplete(new Index.Parameter(code, parameter))
        && readers(place).allMatch(site -> linker.nests().way(code, site.code()) != null);
  }

  private Stream<Site> readers(Place place) {
    return readers.getOrDefault(place, List.of()).stream();
  }

  /** A result of code. */
  private record Outcome(Code code, int index) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Outcome that && code == that.code && index == that.index;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(code) + index;
    }
  }
}
