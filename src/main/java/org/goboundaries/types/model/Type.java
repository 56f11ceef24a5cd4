package org.goboundaries.types.model;

/** A type of Go. Two types are identical, as the specification says, when they are equal. */
public sealed interface Type
    permits Basic,
        Named,
        Pointer,
        Slice,
        Array,
        GoMap,
        Channel,
        Struct,
        Interface,
        Signature,
        Tuple,
        TypeParameter,
        Union,
        Unknown {
  /** The underlying type; of a type parameter, the interface of its constraint. */
  default Type underlying() {
    return this;
  }

  /** Whether nothing is known about this type itself; its parts may still hold gaps. */
  default boolean isUnknown() {
    return this == Unknown.TYPE;
  }
}
