package org.goboundaries.flow.effects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Union.Term;

/** Kinds of types, where a type parameter stands for several. */
final class Kinds {
  private Kinds() {}

  /** The underlying types that a value can have; empty when they are not known. */
  static List<Type> possible(Type type) {
    Type underlying = type.underlying();
    if (underlying.isUnknown()) {
      return List.of();
    }
    if (!(type instanceof TypeParameter)) {
      return List.of(underlying);
    }
    List<Term> terms =
        underlying instanceof Interface constraint && constraint.typeSet().isComplete()
            ? constraint.typeSet().terms()
            : null;
    List<Type> possible = new ArrayList<>();
    for (Term term : terms == null ? List.<Term>of() : terms) {
      Type each = term.type().underlying();
      if (each.isUnknown()) {
        return List.of();
      }
      possible.add(each);
    }
    return possible;
  }

  /** Whether it is known of each type that a value can have. */
  static boolean isAlways(Type type, Predicate<Type> kind) {
    List<Type> possible = possible(type);
    return !possible.isEmpty() && possible.stream().allMatch(kind);
  }

  /** Whether a value can have a type of this kind; true when in doubt. */
  static boolean isPossibly(Type type, Predicate<Type> kind) {
    return !isAlways(type, kind.negate());
  }

  static boolean isUnsigned(Type underlying) {
    return underlying instanceof Basic basic && basic.kind() == Basic.Kind.UNSIGNED;
  }

  /** Whether it is a floating-point or complex number. */
  static boolean isInexact(Type underlying) {
    return underlying instanceof Basic basic
        && (basic.kind() == Basic.Kind.FLOAT || basic.kind() == Basic.Kind.COMPLEX);
  }

  /** Whether comparing or hashing its values can panic: an interface can hold a slice. */
  static boolean mayBeIncomparable(Type type) {
    return mayBeIncomparable(type, new HashSet<>());
  }

  private static boolean mayBeIncomparable(Type type, Set<Type> seen) {
    if (type instanceof Named named) {
      if (!seen.add(named)) {
        return false;
      } else if (Library.isAbridged(named.symbol()) && named.underlying() instanceof Struct) {
        return true;
      }
    }
    return isPossibly(type, each -> hasInterface(each, seen));
  }

  private static boolean hasInterface(Type underlying, Set<Type> seen) {
    if (underlying instanceof Struct struct) {
      return struct.fields().stream().anyMatch(field -> mayBeIncomparable(field.type(), seen));
    }
    return underlying instanceof Interface
        || underlying instanceof Array array && mayBeIncomparable(array.element(), seen);
  }
}
