package org.goboundaries.types.check;

import java.util.List;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Union.Term;
import org.goboundaries.types.model.Unknown;

/** What type parameters have in common with the types that may stand for them. */
final class Core {
  private Core() {}

  /** The underlying type; of a type parameter, the one that all its type terms share. */
  static Type of(Type type) {
    if (!(type instanceof TypeParameter)) {
      return type.underlying();
    }
    List<Term> terms = terms(type);
    if (terms.isEmpty()) {
      return Unknown.TYPE;
    }
    Type core = terms.get(0).type().underlying();
    for (Term term : terms) {
      if (!term.type().underlying().equals(core)) {
        return Unknown.TYPE;
      }
    }
    return core;
  }

  /** The type terms of a type parameter; none where any type will do. */
  static List<Term> terms(Type type) {
    if (type.underlying() instanceof Interface constraint) {
      List<Term> terms = constraint.typeSet().terms();
      if (terms != null && constraint.typeSet().isComplete()) {
        return terms;
      }
    }
    return List.of();
  }

  /** Whether the type, or each that may stand for it, is a string or a slice of bytes. */
  static boolean isBytestring(Type type) {
    List<Term> terms = type instanceof TypeParameter ? terms(type) : List.of(new Term(false, type));
    return !terms.isEmpty()
        && terms.stream().allMatch(term -> isString(term.type()) || isBytes(term.type()));
  }

  static boolean isString(Type type) {
    return type.underlying() instanceof Basic basic && basic.kind() == Basic.Kind.STRING;
  }

  static boolean isBytes(Type type) {
    return type.underlying() instanceof org.goboundaries.types.model.Slice slice
        && slice.element().underlying() == Basic.UINT8;
  }

  static boolean isInterface(Type type) {
    return type.underlying() instanceof Interface && !(type instanceof TypeParameter);
  }
}
