package org.goboundaries.flow.machine;

import java.util.HashMap;
import java.util.Map;
import org.goboundaries.flow.calls.Place;
import org.jspecify.annotations.Nullable;

/** A struct of a run. A pointer to it is the object itself, its value is a copy. */
public sealed class Struct permits Lock {
  final Map<Place, @Nullable Object> fields = new HashMap<>();

  Struct copy() {
    Struct copy = new Struct();
    fields.forEach((field, value) -> copy.fields.put(field, value));
    return copy;
  }
}
