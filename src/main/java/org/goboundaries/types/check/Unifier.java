package org.goboundaries.types.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Unknown;
import org.goboundaries.types.model.Variable;

/** Finds types for type parameters that make two types the same. */
final class Unifier {
  private static final int MAX_DEPTH = 60;

  private final Map<TypeParameter, Type> types = new IdentityHashMap<>();
  private int depth;
  private boolean changed;

  Unifier(List<TypeParameter> parameters) {
    parameters.forEach(parameter -> types.put(parameter, Unknown.TYPE));
  }

  /** What was found for a parameter. */
  Type bound(TypeParameter parameter) {
    return types.getOrDefault(parameter, Unknown.TYPE);
  }

  void bind(TypeParameter parameter, Type type) {
    changed |= types.put(parameter, type) != type;
  }

  /** Whether anything was found since this was asked last. */
  boolean hasChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  /**
   * Tries to make the pattern the same as the type.
   *
   * @param exact whether they must be identical; else assignable is enough
   */
  boolean unify(Type pattern, Type type, boolean exact) {
    if (depth > MAX_DEPTH || pattern.isUnknown() || type.isUnknown()) {
      return false;
    }
    depth++;
    try {
      return parts(pattern, type, exact);
    } finally {
      depth--;
    }
  }

  private boolean parts(Type pattern, Type type, boolean exact) {
    if (pattern instanceof TypeParameter parameter && types.containsKey(parameter)) {
      return parameter(parameter, type, exact);
    }
    if (type instanceof TypeParameter parameter && types.containsKey(parameter)) {
      return parameter(parameter, pattern, exact);
    }
    if (pattern instanceof Named named) {
      return named(named, type, exact);
    }
    if (type instanceof Named named && !exact) {
      return composite(pattern, named.underlying(), true);
    }
    // A type parameter of the caller stands for its core type.
    if (type instanceof TypeParameter && !exact && !Core.of(type).isUnknown()) {
      return composite(pattern, Core.of(type), true);
    }
    return composite(pattern, type, exact);
  }

  private boolean parameter(TypeParameter parameter, Type type, boolean exact) {
    Type known = bound(parameter);
    if (known.isUnknown()) {
      if (type != parameter) {
        bind(parameter, type);
      }
      return true;
    }
    boolean same = unify(known, type, exact);
    // A defined type says more than the literal it can be assigned from.
    if (same && !exact && type instanceof Named && !(known instanceof Named)) {
      bind(parameter, type);
    } else if (same && !exact && known instanceof Channel mine && type instanceof Channel other) {
      bind(parameter, mine.sends() && mine.receives() ? other : known);
    }
    return same;
  }

  private boolean named(Named pattern, Type type, boolean exact) {
    if (type instanceof Named other && pattern.generic() == other.generic()) {
      return all(pattern.arguments(), other.arguments());
    }
    if (!exact && pattern.underlying() instanceof Interface wanted) {
      return methods(wanted, type);
    }
    return !exact && !(type instanceof Named) && composite(pattern.underlying(), type, true);
  }

  /** An argument that implements a generic interface determines its type arguments. */
  private boolean methods(Interface wanted, Type type) {
    boolean all = true;
    for (Function method : wanted.typeSet().methods()) {
      Selection found = Members.find(type, method.name(), method.owner());
      all &= found != null && unify(method.type(), found.type(), true);
    }
    return all;
  }

  private boolean all(List<Type> patterns, List<Type> others) {
    boolean same = patterns.size() == others.size();
    for (int i = 0; i < Math.min(patterns.size(), others.size()); i++) {
      same &= unify(patterns.get(i), others.get(i), true);
    }
    return same;
  }

  private boolean composite(Type pattern, Type type, boolean exact) {
    if (pattern instanceof Pointer a && type instanceof Pointer b) {
      return unify(a.element(), b.element(), true);
    } else if (pattern instanceof Slice a && type instanceof Slice b) {
      return unify(a.element(), b.element(), true);
    } else if (pattern instanceof Array a && type instanceof Array b) {
      return a.length() == b.length() && unify(a.element(), b.element(), true);
    } else if (pattern instanceof GoMap a && type instanceof GoMap b) {
      return unify(a.key(), b.key(), true) & unify(a.value(), b.value(), true);
    } else if (pattern instanceof Channel a && type instanceof Channel b) {
      return unify(a.element(), b.element(), true);
    } else if (pattern instanceof Signature a && type instanceof Signature b) {
      return variables(a.parameters(), b.parameters()) & variables(a.results(), b.results());
    } else if (pattern instanceof Struct a && type instanceof Struct b) {
      return variables(a.fields(), b.fields());
    } else if (pattern instanceof Interface a && !exact) {
      return methods(a, type);
    } else if (pattern instanceof Interface a && type instanceof Interface) {
      return methods(a, type);
    }
    return pattern.equals(type);
  }

  private boolean variables(List<Variable> patterns, List<Variable> others) {
    return all(
        patterns.stream().map(Variable::type).toList(),
        others.stream().map(Variable::type).toList());
  }
}
