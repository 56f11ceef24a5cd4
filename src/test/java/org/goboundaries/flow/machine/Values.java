package org.goboundaries.flow.machine;

import org.goboundaries.flow.calls.Place;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Values of a run: structs, pointers to them, booleans, numbers, functions. */
final class Values {
  private Values() {}

  static @Nullable Object zero(Type type) {
    if (isLock(type)) {
      return new Lock();
    } else if (type.underlying() instanceof org.goboundaries.types.model.Struct struct) {
      Struct made = new Struct();
      for (Variable field : struct.fields()) {
        made.fields.put(Place.of(field), declared(zero(field.type()), field));
      }
      return made;
    } else if (type.underlying() instanceof Basic basic) {
      return basic.kind() == Basic.Kind.BOOLEAN ? (Object) false : (Object) 0;
    }
    return null;
  }

  /** What a variable is from now on. */
  static @Nullable Object declared(@Nullable Object value, Symbol variable) {
    if (value instanceof Lock lock && lock.declared == null) {
      lock.declared = Place.of(variable);
    }
    return value;
  }

  static boolean isLock(Type type) {
    return type instanceof Named named
        && named.underlying() instanceof org.goboundaries.types.model.Struct
        && named.symbol().owner() != null
        && named.symbol().owner().path().equals("sync");
  }

  static boolean isStruct(Type type) {
    return isLock(type) || type.underlying() instanceof org.goboundaries.types.model.Struct;
  }

  /** A struct is copied, with the structs that it has for fields. */
  static @Nullable Object copy(@Nullable Object value, Type type) {
    if (!isStruct(type) || !(value instanceof Struct struct)) {
      return value;
    }
    Struct copy = struct.copy();
    if (type.underlying() instanceof org.goboundaries.types.model.Struct fields && !isLock(type)) {
      for (Variable field : fields.fields()) {
        copy.fields.computeIfPresent(
            Place.of(field), (key, old) -> declared(copy(old, field.type()), field));
      }
    }
    return copy;
  }
}
