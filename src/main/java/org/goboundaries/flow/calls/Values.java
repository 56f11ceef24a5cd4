package org.goboundaries.flow.calls;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Follows function values back to where they come from: through variables that are assigned to,
 * fields, containers and results. What remains is a declared function, a literal, a method that an
 * interface asks for, a parameter, or unknown.
 */
final class Values {
  /** More values than this in one place say nothing. */
  private static final int MOST = 8;

  private static final int DEEPEST = 12;

  private final Index index;

  Values(Index index) {
    this.index = index;
  }

  /** What a reference may stand for; with {@link Reference#UNKNOWN} among it, for more. */
  Set<Reference> of(Reference reference) {
    if (isEnd(reference)) {
      return Set.of(reference);
    }
    Set<Reference> found = new LinkedHashSet<>();
    follow(reference, found, new HashSet<>(), 0);
    found.remove(Reference.NIL);
    if (found.size() > MOST) {
      return Set.of(Reference.UNKNOWN);
    }
    return found;
  }

  private static boolean isEnd(Reference reference) {
    return !(reference instanceof Reference.Stored)
        && !(reference instanceof Reference.Element)
        && !(reference instanceof Reference.Result);
  }

  private void follow(Reference reference, Set<Reference> found, Set<Object> seen, int depth) {
    if (isEnd(reference)) {
      found.add(reference);
    } else if (depth > DEEPEST || found.size() > MOST) {
      found.add(Reference.UNKNOWN);
    } else if (reference instanceof Reference.Stored stored) {
      variable(stored, found, seen, depth);
    } else if (reference instanceof Reference.Element element) {
      elements(element.container(), found, seen, depth);
    } else if (reference instanceof Reference.Result result && seen.add(result)) {
      result(result, found, seen, depth);
    }
  }

  private void variable(
      Reference.Stored stored, Set<Reference> found, Set<Object> seen, int depth) {
    Variable variable = stored.variable();
    Place place = Place.of(variable);
    if (place == null || !seen.add(place)) {
      return;
    }
    List<Movement> assigned = index.assigned(place);
    boolean isParameter = variable.kind() == Variable.Kind.PARAMETER;
    if (isParameter && assigned.isEmpty() && !index.isOpen(place)) {
      found.add(stored);
      return;
    }
    assigned.forEach(each -> follow(each.value(), found, seen, depth + 1));
    boolean isUnset = assigned.isEmpty() && variable.kind() != Variable.Kind.LOCAL;
    if (isParameter || isUnset || !isClosed(variable, place)) {
      found.add(Reference.UNKNOWN);
    }
  }

  /** Whether all assignments to a variable are known. */
  boolean isClosed(Variable variable, Place place) {
    boolean isHidden = !variable.isExported() && !index.isPartial(place.file());
    return !index.isOpen(place)
        && !index.doubts().areAbout(variable)
        && (variable.isLocal() || isHidden);
  }

  private void elements(Variable container, Set<Reference> found, Set<Object> seen, int depth) {
    Place place = Place.of(container);
    if (place != null) {
      index.elements(place).forEach(each -> follow(each.value(), found, seen, depth + 1));
    }
    // the container may have other names
    found.add(Reference.UNKNOWN);
  }

  private void result(Reference.Result result, Set<Reference> found, Set<Object> seen, int depth) {
    Set<Reference> callees = new LinkedHashSet<>();
    follow(result.site().callee(), callees, seen, depth + 1);
    for (Reference callee : callees) {
      Code code = code(callee);
      if (code == null) {
        found.add(Reference.UNKNOWN);
      } else {
        returned(code, result, found, seen, depth);
      }
    }
  }

  private void returned(
      Code code, Reference.Result result, Set<Reference> found, Set<Object> seen, int depth) {
    Set<Reference> values = new LinkedHashSet<>();
    for (Movement movement : index.returned(code)) {
      if (((Sink.Returned) movement.sink()).index() == result.index()) {
        follow(movement.value(), values, seen, depth + 1);
      }
    }
    if (values.isEmpty() || index.returnsBare(code)) {
      found.add(Reference.UNKNOWN);
    }
    values.forEach(value -> bound(value, code, result.site(), found, seen, depth));
  }

  /** A parameter that is returned is what this call passes. */
  private void bound(
      Reference value, Code code, Site site, Set<Reference> found, Set<Object> seen, int depth) {
    Index.Parameter parameter =
        value instanceof Reference.Stored stored ? index.parameter(stored.variable()) : null;
    if (parameter == null || parameter.code() != code) {
      follow(value, found, seen, depth + 1);
      return;
    }
    Movement argument = argument(site, parameter.index());
    if (argument == null) {
      found.add(Reference.UNKNOWN);
    } else {
      follow(argument.value(), found, seen, depth + 1);
    }
  }

  /** What a call passes for a parameter; null where that is not known. */
  @Nullable Movement argument(Site site, int parameter) {
    boolean shifted =
        site.callee() instanceof Reference.Declared declared && declared.isExpression();
    int wanted = shifted ? parameter + 1 : parameter;
    for (Movement movement : index.arguments(site)) {
      if (((Sink.Argument) movement.sink()).index() == wanted) {
        return movement;
      }
    }
    return null;
  }

  /** The code of a function that is known; null for others. */
  @Nullable Code code(Reference end) {
    if (end instanceof Reference.Literal literal) {
      return literal.code();
    }
    return end instanceof Reference.Declared declared ? index.code(declared.function()) : null;
  }
}
