package org.goboundaries.flow.counterparts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.counterparts.Use.Kind;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Puts together what code does with each of its channels, groups and conditions. */
final class SubjectReader {
  private final Bodies bodies;
  private final Predicate<Variable> isWanted;
  private final Map<Place, Subject> found = new LinkedHashMap<>();

  SubjectReader(Bodies bodies, Predicate<Variable> isWanted) {
    this.bodies = bodies;
    this.isWanted = isWanted;
  }

  /** Those of what was read. */
  List<Subject> subjects() {
    return List.copyOf(found.values());
  }

  /** Reads what code does with what has a name, its literals left out. */
  void read(Code code, Predicate<String> isNamed) {
    for (Mention mention : Mention.in(code, isNamed)) {
      Symbol symbol = bodies.answers(code).symbol(mention.name());
      if (symbol instanceof Variable variable && isWanted.test(variable)) {
        read(code, mention.name(), variable);
      }
    }
  }

  private void read(Code code, Ident name, Variable variable) {
    Sort sort = Sort.of(variable.type());
    Place place = Place.of(variable);
    if (sort == null || place == null) {
      return;
    }
    Subject subject = found.get(place);
    if (subject == null) {
      subject = new Subject(variable, sort, new ArrayList<>());
      found.put(place, subject);
    }
    subject.uses().add(use(code, name, subject));
  }

  private Use use(Code code, Ident name, Subject subject) {
    if (code.body() != null) {
      return new UseReader(bodies.of(code)).read(name, subject.sort(), subject.variable().type());
    }
    return Objects.requireNonNullElse(
        initial(code, name, subject.sort()), Use.of(code, name, Kind.ESCAPE));
  }

  /** What a declaration at package level makes of a variable. */
  private @Nullable Use initial(Code code, Ident name, Sort sort) {
    Use[] use = {null};
    Walk.tree(
        code.node(),
        node -> {
          if (node instanceof VarSpec spec && spec.names().contains(name)) {
            use[0] = GivenValues.of(code, bodies.answers(code), spec, name, sort);
          }
          return node instanceof VarDecl;
        });
    return use[0];
  }
}
