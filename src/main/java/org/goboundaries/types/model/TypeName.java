package org.goboundaries.types.model;

import java.util.List;

/** The name of a type: a defined type, an alias, a type parameter, a predeclared type. */
public final class TypeName extends Symbol {
  private final Lazy<Type> type;
  private final Lazy<List<TypeParameter>> aliasParameters;

  /**
   * The name of a type.
   *
   * @param aliasParameters of a generic alias; empty else
   */
  public TypeName(
      Origin origin, String name, Lazy<Type> type, Lazy<List<TypeParameter>> aliasParameters) {
    super(origin, name);
    this.type = type;
    this.aliasParameters = aliasParameters;
  }

  /** The name of a type that is no generic alias. */
  public TypeName(Origin origin, String name, Lazy<Type> type) {
    this(origin, name, type, Lazy.of(List.of()));
  }

  /** The type; an alias stands for its target. */
  @Override
  public Type type() {
    return type.get();
  }

  /** The type parameters of a generic alias. */
  public List<TypeParameter> aliasParameters() {
    return aliasParameters.get();
  }
}
