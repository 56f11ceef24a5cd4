package org.goboundaries.types.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A defined type, or an instance of a generic one. There is one object for each type: instances are
 * made once for each list of arguments.
 */
public final class Named implements Type {
  private static final int MAX_NESTING = 30;

  private final TypeName symbol;
  private final @Nullable Named generic;
  private final List<Type> arguments;
  private final int nesting;
  private final Lazy<List<TypeParameter>> typeParameters;
  private final Lazy<Type> declared;
  private final Lazy<List<Function>> methods;
  private final Map<List<Type>, Named> instances = new ConcurrentHashMap<>(0);
  private volatile @Nullable Type expanded;

  private Named(
      TypeName symbol,
      @Nullable Named generic,
      List<Type> arguments,
      Lazy<List<TypeParameter>> typeParameters,
      Lazy<Type> declared,
      Lazy<List<Function>> methods) {
    this.symbol = symbol;
    this.generic = generic;
    this.arguments = arguments;
    this.nesting = arguments.isEmpty() ? 0 : 1 + deepest(arguments);
    this.typeParameters = typeParameters;
    this.declared = declared;
    this.methods = methods;
  }

  /**
   * A declared type.
   *
   * @param declared its underlying type
   * @param methods those declared with it as receiver
   */
  public static Named declared(
      TypeName symbol,
      Lazy<List<TypeParameter>> typeParameters,
      Lazy<Type> declared,
      Lazy<List<Function>> methods) {
    return new Named(symbol, null, List.of(), typeParameters, declared, methods);
  }

  /** Whether it is the type that a package exports by a name, or an instance of it. */
  public boolean is(String path, String name) {
    GoPackage owner = symbol.owner();
    return symbol.name().equals(name) && owner != null && owner.path().equals(path);
  }

  /** The instance for these type arguments; unknown if their number is wrong. */
  public Type instantiate(List<Type> types) {
    if (types.size() != typeParameters().size() || deepest(types) > MAX_NESTING) {
      return Unknown.TYPE;
    }
    List<Type> key = List.copyOf(types);
    return instances.computeIfAbsent(
        key, k -> new Named(symbol, this, k, typeParameters, declared, methods));
  }

  private static int deepest(List<Type> types) {
    int deepest = 0;
    for (Type type : types) {
      if (type instanceof Named named) {
        deepest = Math.max(deepest, named.nesting);
      }
    }
    return deepest;
  }

  /** The name of the type. */
  public TypeName symbol() {
    return symbol;
  }

  /** The generic type this is an instance of, else the type itself. */
  public Named generic() {
    return generic == null ? this : generic;
  }

  /** The type arguments of an instance. */
  public List<Type> arguments() {
    return arguments;
  }

  /** The type parameters of the declaration. */
  public List<TypeParameter> typeParameters() {
    return typeParameters.get();
  }

  /** Whether it is a generic type that has not been instantiated. */
  public boolean isGeneric() {
    return generic == null && !typeParameters().isEmpty();
  }

  /** The methods declared with this type as receiver; of an instance, those of its generic type. */
  public List<Function> methods() {
    return methods.get();
  }

  @Override
  public Type underlying() {
    if (generic == null) {
      return declared.get();
    }
    Type known = expanded;
    if (known == null) {
      known = Substitution.of(typeParameters(), arguments).apply(declared.get());
      expanded = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
