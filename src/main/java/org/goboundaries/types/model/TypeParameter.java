package org.goboundaries.types.model;

/** A type parameter. */
public final class TypeParameter implements Type {
  private final TypeName symbol;
  private final Lazy<Type> constraint;

  /** A type parameter; it makes its own symbol. */
  public TypeParameter(Symbol.Origin origin, String name, Lazy<Type> constraint) {
    this.symbol = new TypeName(origin, name, Lazy.of(this));
    this.constraint = constraint;
  }

  /** The name that denotes it. */
  public TypeName symbol() {
    return symbol;
  }

  /** The constraint as written. */
  public Type constraint() {
    return constraint.get();
  }

  @Override
  public Type underlying() {
    Type bound = constraint();
    if (bound instanceof TypeParameter) {
      return Unknown.TYPE;
    }
    Type under = bound.underlying();
    return under instanceof Interface || under.isUnknown() ? under : Interface.of(bound);
  }

  @Override
  public String toString() {
    return symbol.name();
  }
}
