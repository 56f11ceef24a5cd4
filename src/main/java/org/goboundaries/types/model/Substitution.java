package org.goboundaries.types.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.types.model.Union.Term;

/** Puts types in the place of type parameters. */
public final class Substitution {
  private final Map<TypeParameter, Type> types;

  private Substitution(Map<TypeParameter, Type> types) {
    this.types = types;
  }

  /** Each type parameter becomes the argument at its place. */
  public static Substitution of(List<TypeParameter> parameters, List<? extends Type> arguments) {
    Map<TypeParameter, Type> types = new IdentityHashMap<>();
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      types.put(parameters.get(i), arguments.get(i));
    }
    return new Substitution(types);
  }

  /** The type with all type parameters replaced; the same object if it has none of them. */
  public Type apply(Type type) {
    if (types.isEmpty()) {
      return type;
    }
    if (type instanceof TypeParameter parameter) {
      return types.getOrDefault(parameter, parameter);
    }
    if (type instanceof Named named) {
      return named.arguments().isEmpty() ? named : instance(named);
    }
    return composite(type);
  }

  private Type instance(Named named) {
    List<Type> arguments = all(named.arguments());
    return arguments == named.arguments() ? named : named.generic().instantiate(arguments);
  }

  private Type composite(Type type) {
    if (type instanceof Pointer t) {
      Type element = part(t.element());
      return element == t.element() ? t : new Pointer(element);
    } else if (type instanceof Slice t) {
      Type element = part(t.element());
      return element == t.element() ? t : new Slice(element);
    } else if (type instanceof Array t) {
      Type element = part(t.element());
      return element == t.element() ? t : new Array(element, t.length());
    } else if (type instanceof GoMap t) {
      return new GoMap(part(t.key()), part(t.value()));
    } else if (type instanceof Channel t) {
      return new Channel(part(t.element()), t.sends(), t.receives());
    }
    return compound(type);
  }

  private Type compound(Type type) {
    if (type instanceof Signature t) {
      return signature(t);
    } else if (type instanceof Struct t) {
      List<Variable> fields = variables(t.fields());
      return fields == t.fields() ? t : new Struct(fields, t.tags());
    } else if (type instanceof Interface t) {
      return interfaceType(t);
    } else if (type instanceof Tuple t) {
      return new Tuple(all(t.elements()));
    } else if (type instanceof Union t) {
      return new Union(
          t.terms().stream().map(term -> new Term(term.tilde(), part(term.type()))).toList());
    }
    return type;
  }

  /** The signature with its own type parameters kept, unless they are replaced too. */
  private Type signature(Signature type) {
    List<Variable> parameters = variables(type.parameters());
    List<Variable> results = variables(type.results());
    boolean bound = type.typeParameters().stream().anyMatch(types::containsKey);
    if (parameters == type.parameters() && results == type.results() && !bound) {
      return type;
    }
    List<TypeParameter> rest =
        type.typeParameters().stream().filter(parameter -> !types.containsKey(parameter)).toList();
    return new Signature(rest, parameters, results, type.isVariadic());
  }

  private Type interfaceType(Interface type) {
    List<Type> embedded = all(type.embedded());
    List<Function> methods = new ArrayList<>();
    boolean changed = embedded != type.embedded();
    for (Function method : type.methods()) {
      Type signature = part(method.type());
      changed |= signature != method.type();
      methods.add(signature == method.type() ? method : method.withType(signature));
    }
    return changed ? new Interface(methods, embedded, type.isComparable()) : type;
  }

  private List<Variable> variables(List<Variable> variables) {
    List<Variable> replaced = new ArrayList<>(variables.size());
    boolean changed = false;
    for (Variable variable : variables) {
      Type type = part(variable.type());
      changed |= type != variable.type();
      replaced.add(type == variable.type() ? variable : variable.withType(type));
    }
    return changed ? replaced : variables;
  }

  /** The type within another. */
  private Type part(Type type) {
    Type replaced = apply(type);
    return replaced != type && TypeSize.isTooLarge(replaced) ? Unknown.TYPE : replaced;
  }

  private List<Type> all(List<Type> list) {
    List<Type> replaced = new ArrayList<>(list.size());
    boolean changed = false;
    for (Type type : list) {
      Type other = part(type);
      changed |= other != type;
      replaced.add(other);
    }
    return changed ? replaced : list;
  }
}
