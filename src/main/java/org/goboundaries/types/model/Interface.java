package org.goboundaries.types.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interface type. */
public final class Interface implements Type {
  /** The interface that every type implements. */
  public static final Interface EMPTY = new Interface(List.of(), List.of(), false);

  private final List<Function> methods;
  private final List<Type> embedded;
  private final boolean comparable;
  private volatile @Nullable TypeSet typeSet;

  /**
   * An interface.
   *
   * @param methods those it names itself
   * @param embedded interfaces, unions and other type elements
   * @param comparable whether it is the predeclared comparable
   */
  public Interface(List<Function> methods, List<Type> embedded, boolean comparable) {
    this.methods = List.copyOf(methods);
    this.embedded = List.copyOf(embedded);
    this.comparable = comparable;
  }

  /** The interface that a constraint such as {@code ~int} is short for. */
  public static Interface of(Type element) {
    return new Interface(List.of(), List.of(element), false);
  }

  /** The methods that this interface names itself. */
  public List<Function> methods() {
    return methods;
  }

  /** Interfaces, unions and other type elements. */
  public List<Type> embedded() {
    return embedded;
  }

  /** Whether it is the predeclared comparable. */
  public boolean isComparable() {
    return comparable;
  }

  /** All its methods and type terms, those of embedded elements included. */
  public TypeSet typeSet() {
    TypeSet known = typeSet;
    if (known == null) {
      known = TypeSet.of(this);
      typeSet = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Interface that
            && comparable == that.comparable
            && typeSet().equals(that.typeSet()));
  }

  @Override
  public int hashCode() {
    return 31 * methods.size() + (embedded.isEmpty() ? 0 : 7);
  }

  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
