package org.goboundaries.types.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for. Who asks again while it is being computed,
 * in a cycle of declarations, gets a stand-in.
 */
public final class Lazy<T> {
  private final T standIn;
  private @Nullable Supplier<? extends T> supplier;
  private volatile @Nullable T value;

  /** A value that is computed at most once. */
  public Lazy(T standIn, Supplier<? extends T> supplier) {
    this.standIn = standIn;
    this.supplier = supplier;
  }

  /** A value that is there already. */
  public static <T> Lazy<T> of(T value) {
    Lazy<T> lazy = new Lazy<>(value, () -> value);
    lazy.value = value;
    lazy.supplier = null;
    return lazy;
  }

  /** The value. */
  public T get() {
    T known = value;
    return known != null ? known : compute();
  }

  private T compute() {
    Supplier<? extends T> source = supplier;
    if (source == null) {
      T known = value;
      return known != null ? known : standIn;
    }
    supplier = null;
    T computed = standIn;
    try {
      computed = source.get();
    } finally {
      value = computed;
    }
    return computed;
  }
}
