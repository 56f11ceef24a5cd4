package org.goboundaries.types.model;

/** A variable, parameter, result, receiver or struct field. */
public final class Variable extends Symbol {
  private final Kind kind;
  private final Lazy<Type> type;

  /** A variable whose type is found out when asked for. */
  public Variable(Origin origin, String name, Kind kind, Lazy<Type> type) {
    super(origin, name);
    this.kind = kind;
    this.type = type;
  }

  /** A variable of a known type. */
  public Variable(Origin origin, String name, Kind kind, Type type) {
    this(origin, name, kind, Lazy.of(type));
  }

  /** What kind of variable it is. */
  public Kind kind() {
    return kind;
  }

  @Override
  public Type type() {
    return type.get();
  }

  /** Whether it is a field of a struct. */
  public boolean isField() {
    return kind == Kind.FIELD || kind == Kind.EMBEDDED;
  }

  /** Whether it is an embedded field. */
  public boolean isEmbedded() {
    return kind == Kind.EMBEDDED;
  }

  /** Whether it lives in a function: a local variable, parameter, result or receiver. */
  public boolean isLocal() {
    return !isField() && kind != Kind.PACKAGE;
  }

  /** The same variable with another type: of a field in an instantiated struct. */
  public Variable withType(Type other) {
    return new Variable(origin(), name(), kind, other);
  }

  /** Kinds of variables. */
  public enum Kind {
    /** Declared at package level. */
    PACKAGE,
    /** Declared by a statement. */
    LOCAL,
    /** A parameter. */
    PARAMETER,
    /** A result, named or not. */
    RESULT,
    /** A receiver. */
    RECEIVER,
    /** A field with a name of its own. */
    FIELD,
    /** An embedded field. */
    EMBEDDED
  }
}
