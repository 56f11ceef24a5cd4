package org.goboundaries.types.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for, by one thread at a time. Who asks again
 * while it is being computed, in a cycle of declarations, gets a stand-in.
 */
public final class Lazy<T> {
  // Values need one another in any order: with a lock each, two threads could wait forever.
  private static final Object COMPUTING = new Object();

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
    return new Lazy<>(value);
  }

  private Lazy(T value) {
    this.standIn = value;
    this.value = value;
  }

  /** The value. */
  public T get() {
    T known = value;
    if (known != null) {
      return known;
    }
    synchronized (COMPUTING) {
      return compute();
    }
  }

  /**
   * Says what the value is, before anybody can have asked. It takes no lock: what is made while a
   * class is initialised may be waited for by the thread that computes a value.
   */
  void settle(T known) {
    supplier = null;
    value = known;
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
