package org.goboundaries.types.model;

import java.util.List;

/**
 * How large a type is when it is written out, names counted once. A few lines of aliases, or of
 * calls that infer their type arguments, make types that would fill all disks; the Go compiler does
 * not come to an end with them either.
 */
public final class TypeSize {
  private static final int MOST = 10_000;
  private static final int DEEPEST = 200;

  private int left = MOST;

  private TypeSize() {}

  /** Whether a type is larger than any that somebody has written or generated. */
  public static boolean isTooLarge(Type type) {
    return !new TypeSize().takes(type, 0);
  }

  private boolean takes(Type type, int depth) {
    left--;
    if (left < 0 || depth > DEEPEST) {
      return false;
    }
    if (type instanceof Pointer t) {
      return takes(t.element(), depth + 1);
    } else if (type instanceof Slice t) {
      return takes(t.element(), depth + 1);
    } else if (type instanceof Array t) {
      return takes(t.element(), depth + 1);
    } else if (type instanceof GoMap t) {
      return takes(t.key(), depth + 1) && takes(t.value(), depth + 1);
    } else if (type instanceof Channel t) {
      return takes(t.element(), depth + 1);
    } else if (type instanceof Named t) {
      return takeAll(t.arguments(), depth);
    }
    return takesParts(type, depth);
  }

  private boolean takesParts(Type type, int depth) {
    if (type instanceof Struct t) {
      return takeVariables(t.fields(), depth);
    } else if (type instanceof Signature t) {
      return takeVariables(t.parameters(), depth) && takeVariables(t.results(), depth);
    } else if (type instanceof Interface t) {
      return takeAll(t.embedded(), depth)
          && t.methods().stream().allMatch(method -> takes(method.type(), depth + 1));
    } else if (type instanceof Tuple t) {
      return takeAll(t.elements(), depth);
    } else if (type instanceof Union t) {
      return t.terms().stream().allMatch(term -> takes(term.type(), depth + 1));
    }
    return true;
  }

  private boolean takeVariables(List<Variable> variables, int depth) {
    return variables.stream().allMatch(variable -> takes(variable.type(), depth + 1));
  }

  private boolean takeAll(List<Type> types, int depth) {
    return types.stream().allMatch(type -> takes(type, depth + 1));
  }
}
