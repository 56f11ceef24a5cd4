package org.goboundaries.flow;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when somebody asks first; others wait for it. */
final class Once<T> {
  private final Supplier<T> maker;
  private @Nullable T value;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }
}
