package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Lazy;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Substitution;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Union.Term;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** Finds the type arguments of generic functions. */
final class Inference {
  private static final int ROUNDS = 4;

  private final List<TypeParameter> parameters;
  private final Unifier unifier;
  // Untyped constants count only where nothing else decides: the largest kind wins.
  private final Map<TypeParameter, Basic> untyped = new IdentityHashMap<>();
  private final Map<TypeParameter, List<Function>> telling = new IdentityHashMap<>();
  // An argument that is not known might decide instead of an untyped constant.
  private boolean doubtful;

  Inference(List<TypeParameter> parameters) {
    this.parameters = parameters;
    this.unifier = new Unifier(parameters);
  }

  /** A generic function with some type arguments. */
  static Type partial(Signature signature, List<Type> arguments) {
    List<TypeParameter> parameters = signature.typeParameters();
    if (arguments.size() > parameters.size()) {
      return Unknown.TYPE;
    }
    Inference inference = new Inference(parameters);
    for (int i = 0; i < arguments.size(); i++) {
      inference.unifier.bind(parameters.get(i), arguments.get(i));
    }
    inference.constraints();
    List<TypeParameter> given = parameters.subList(0, arguments.size());
    return Substitution.of(given, arguments).apply(inference.known().apply(signature));
  }

  /** The signature with type parameters of its own, for a call of a function within itself. */
  static Signature renamed(Signature signature) {
    List<TypeParameter> fresh = new ArrayList<>();
    List<TypeParameter> old = signature.typeParameters();
    for (TypeParameter parameter : old) {
      Lazy<Type> constraint =
          new Lazy<>(Unknown.TYPE, () -> Substitution.of(old, fresh).apply(parameter.constraint()));
      fresh.add(
          new TypeParameter(parameter.symbol().origin(), parameter.symbol().name(), constraint));
    }
    Signature bound = (Signature) Substitution.of(old, fresh).apply(signature);
    return new Signature(fresh, bound.parameters(), bound.results(), bound.isVariadic());
  }

  /** What follows from an argument. */
  void argument(Type parameter, Operand operand) {
    if (operand.isUnknown() || operand.isNil() || operand.isType()) {
      doubtful |= operand.isUnknown();
      return;
    }
    if (operand.isUntyped()) {
      if (parameter instanceof TypeParameter single) {
        untyped.merge(single, (Basic) operand.type(), Inference::larger);
      }
    } else if (!isGeneric(operand.type())) {
      unifier.unify(parameter, operand.type(), false);
    }
  }

  private static boolean isGeneric(Type type) {
    return type instanceof Signature signature && !signature.typeParameters().isEmpty();
  }

  private static Basic larger(Basic one, Basic other) {
    return one.ordinal() >= other.ordinal() ? one : other;
  }

  /** What an expected function type says about a generic function with these parameters. */
  void exact(List<Variable> own, Type wanted) {
    if (wanted.underlying() instanceof Signature signature
        && signature.parameters().size() == own.size()) {
      for (int i = 0; i < own.size(); i++) {
        unifier.unify(own.get(i).type(), signature.parameters().get(i).type(), true);
      }
    }
  }

  /** The signature with what was found; what was not is unknown. */
  Signature bound(Signature signature) {
    constraints();
    untyped.forEach(
        (parameter, basic) -> {
          if (!doubtful && unifier.bound(parameter).isUnknown()) {
            unifier.bind(parameter, basic.defaultType());
          }
        });
    constraints();
    List<Type> types = new ArrayList<>();
    Substitution known = known();
    for (TypeParameter parameter : parameters) {
      types.add(closed(known, unifier.bound(parameter)));
    }
    return (Signature) Substitution.of(parameters, types).apply(signature);
  }

  /** A type found may itself speak of type parameters that were found. */
  private Type closed(Substitution known, Type type) {
    Type closed = type;
    for (int i = 0; i < ROUNDS; i++) {
      closed = known.apply(closed);
    }
    List<Type> unknown = parameters.stream().map(parameter -> (Type) Unknown.TYPE).toList();
    return Substitution.of(parameters, unknown).apply(closed);
  }

  private Substitution known() {
    List<TypeParameter> found =
        parameters.stream().filter(p -> !unifier.bound(p).isUnknown()).toList();
    return Substitution.of(found, found.stream().map(unifier::bound).toList());
  }

  private void constraints() {
    unifier.hasChanged();
    for (int i = 0; i < ROUNDS; i++) {
      parameters.forEach(this::constraint);
      if (!unifier.hasChanged()) {
        return;
      }
    }
  }

  /** A constraint with a core type, or with methods, says something about other type parameters. */
  private void constraint(TypeParameter parameter) {
    Type core = Core.of(parameter);
    Type found = unifier.bound(parameter);
    if (!core.isUnknown()) {
      if (!found.isUnknown()) {
        unifier.unify(core, found, false);
      } else if (Core.terms(parameter).size() == 1) {
        Term term = Core.terms(parameter).get(0);
        if (!term.tilde()) {
          unifier.bind(parameter, term.type());
        } else if (isStructural(core)) {
          unifier.bind(parameter, core);
        }
      }
    }
    if (!found.isUnknown() && parameter.underlying() instanceof Interface bound) {
      telling
          .computeIfAbsent(parameter, one -> telling(bound))
          .forEach(method -> method(method, found));
    }
  }

  /** The methods of a constraint that mention type parameters; the others say nothing. */
  private List<Function> telling(Interface constraint) {
    Substitution any =
        Substitution.of(parameters, parameters.stream().map(p -> Unknown.TYPE).toList());
    return constraint.typeSet().methods().stream()
        .filter(method -> any.apply(method.type()) != method.type())
        .toList();
  }

  private static boolean isStructural(Type core) {
    return !(core instanceof Basic);
  }

  private void method(Function method, Type found) {
    Selection selection = Members.find(found, method.name(), method.owner());
    if (selection != null && selection.symbol() instanceof Function) {
      unifier.unify(method.type(), selection.type(), true);
    }
  }
}
