package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.How;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of functions that go somewhere as values: whether every way in which they come to
 * run is an edge of the graph, or some may be known to others only.
 */
final class Fates {
  private final Index index;
  private final Values values;
  private final Nests nests;
  private final Closed closed;
  private final Map<Object, List<Movement>> movements = new HashMap<>();
  private final Map<Place, List<Site>> readers = new HashMap<>();
  private final Map<Object, Boolean> known = new HashMap<>();
  private final Set<Object> busy = new HashSet<>();

  Fates(Index index, Values values, Nests nests, Closed closed) {
    this.index = index;
    this.values = values;
    this.nests = nests;
    this.closed = closed;
    index.movements().forEach(this::add);
    for (Code code : index.codes()) {
      index.sites(code).forEach(this::add);
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
    return closed.contains(code) && isFollowed(code, List.of());
  }

  /** Whether what is kept under a key goes only where it is followed. */
  private boolean isFollowed(Object key, List<Site> sites) {
    Boolean answer = known.get(key);
    if (answer == null) {
      // in a circle of moves the others decide
      if (!busy.add(key)) {
        return true;
      }
      answer =
          movements.getOrDefault(key, List.of()).stream().allMatch(this::isFollowed)
              && sites.stream().noneMatch(site -> values.of(site.callee()).equals(UNKNOWN));
      busy.remove(key);
      known.put(key, answer);
    }
    return answer;
  }

  private static final Set<Reference> UNKNOWN = Set.of(Reference.UNKNOWN);

  private boolean isFollowed(Movement movement) {
    Sink sink = movement.sink();
    if (sink instanceof Sink.Into into) {
      return isFollowed(into.variable());
    } else if (sink instanceof Sink.Argument argument) {
      return values.of(argument.site().callee()).stream()
          .allMatch(callee -> isFollowed(callee, argument));
    } else if (sink instanceof Sink.Returned result) {
      return areKnown(result.code())
          && isFollowed(new Outcome(result.code(), result.index()), List.of());
    }
    return false;
  }

  private boolean isFollowed(Variable variable) {
    Place place = Place.of(variable);
    return place != null
        && values.isClosed(variable, place)
        && isFollowed(place, readers.getOrDefault(place, List.of()));
  }

  private boolean isFollowed(Reference callee, Sink.Argument argument) {
    Code code = values.code(callee);
    if (code != null) {
      boolean shifted = callee instanceof Reference.Declared method && method.isExpression();
      return isFollowed(code, shifted ? argument.index() - 1 : argument.index());
    }
    List<Callback> rows = Libraries.rows(callee, argument.index());
    return !rows.isEmpty() && rows.stream().noneMatch(row -> row.how() == How.UNKNOWN);
  }

  /** Whether code does with a parameter only what is followed. */
  private boolean isFollowed(Code code, int parameter) {
    if (!(code.type() instanceof Signature signature)
        || parameter < 0
        || parameter >= signature.parameters().size()
        || (signature.isVariadic() && parameter == signature.parameters().size() - 1)) {
      return false;
    }
    Variable variable = signature.parameters().get(parameter);
    Place place = Place.of(variable);
    if (variable.name().isEmpty() || variable.name().equals("_")) {
      return true;
    }
    return place != null
        && !index.isOpen(place)
        && readers.getOrDefault(place, List.of()).stream()
            .allMatch(site -> nests.way(code, site.code()) != null)
        && isFollowed(place, List.of());
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
