package org.goboundaries.types.model;

import java.util.List;

/** The type of a function; names of parameters are kept but do not count for identity. */
public final class Signature implements Type {
  private final List<TypeParameter> typeParameters;
  private final List<Variable> parameters;
  private final List<Variable> results;
  private final boolean variadic;

  /** A signature; the type of a variadic last parameter is a slice. */
  public Signature(
      List<TypeParameter> typeParameters,
      List<Variable> parameters,
      List<Variable> results,
      boolean variadic) {
    this.typeParameters = List.copyOf(typeParameters);
    this.parameters = List.copyOf(parameters);
    this.results = List.copyOf(results);
    this.variadic = variadic;
  }

  /** Those that are not yet bound: empty for a function that is not generic. */
  public List<TypeParameter> typeParameters() {
    return typeParameters;
  }

  /** The parameters without the receiver. */
  public List<Variable> parameters() {
    return parameters;
  }

  /** The results. */
  public List<Variable> results() {
    return results;
  }

  /** Whether the last parameter takes any number of arguments. */
  public boolean isVariadic() {
    return variadic;
  }

  /** What a call gives: nothing, one type, or several. */
  public Type result() {
    return results.size() == 1
        ? results.get(0).type()
        : new Tuple(results.stream().map(Variable::type).toList());
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Signature that
        && variadic == that.variadic
        && typeParameters.equals(that.typeParameters)
        && sameTypes(parameters, that.parameters)
        && sameTypes(results, that.results);
  }

  private static boolean sameTypes(List<Variable> some, List<Variable> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).type().equals(others.get(i).type())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * parameters.size() + results.size();
  }

  @Override
  public String toString() {
    return TypeText.of(this);
  }
}
