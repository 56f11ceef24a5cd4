package org.goboundaries.types.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declared function, or a method of a type or interface. */
public final class Function extends Symbol {
  private final Lazy<Content> content;
  private final Kind kind;

  /** A function whose signature is found out when asked for. */
  public Function(Origin origin, String name, Kind kind, Lazy<Content> content) {
    super(origin, name);
    this.kind = kind;
    this.content = content;
  }

  /** A method of an interface. */
  public static Function abstractMethod(Origin origin, String name, Type signature) {
    return new Function(
        origin, name, Kind.ABSTRACT_METHOD, Lazy.of(new Content(signature, null, List.of())));
  }

  /** Its signature, unless unknown; of a method, without the receiver. */
  @Override
  public Type type() {
    return content.get().signature();
  }

  /** The receiver of a method that is no interface's. */
  public @Nullable Variable receiver() {
    return content.get().receiver();
  }

  /** The type parameters that the receiver of this method declares. */
  public List<TypeParameter> receiverTypeParameters() {
    return content.get().receiverTypeParameters();
  }

  /** Whether it is a function or what kind of method. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is a method, of an interface too. */
  public boolean isMethod() {
    return kind != Kind.FUNCTION;
  }

  /** The same method with another signature: of an instantiated interface. */
  public Function withType(Type signature) {
    return abstractMethod(origin(), name(), signature);
  }

  /** Kinds of functions. */
  public enum Kind {
    /** A function without receiver. */
    FUNCTION,
    /** A method with a body of its own. */
    METHOD,
    /** A method that an interface asks for. */
    ABSTRACT_METHOD
  }

  /** What a declaration says of its function. */
  public record Content(
      Type signature, @Nullable Variable receiver, List<TypeParameter> receiverTypeParameters) {
    /** Of a function about which nothing is known. */
    public static final Content UNKNOWN = new Content(Unknown.TYPE, null, List.of());
  }
}
