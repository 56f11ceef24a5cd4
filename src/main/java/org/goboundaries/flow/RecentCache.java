package org.goboundaries.flow;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values asked for last, and computes others anew: whoever looks at many places of a
 * function one after the other pays for it once. While anybody holds a value, everybody gets that
 * very one, so that its parts may be compared by identity. A key is the same only as itself. May be
 * used by many threads; two that ask at the same time may both compute, and get the same value.
 */
final class RecentCache<K, V> {
  /** A few for each thread. */
  private static final int MOST = 16;

  private final Deque<V> last = new ArrayDeque<>(MOST);
  private final Map<K, Held<K, V>> held = new IdentityHashMap<>();
  private final ReferenceQueue<V> dropped = new ReferenceQueue<>();

  /** The value of a key. */
  V get(K key, Function<? super K, ? extends V> maker) {
    V known = known(key);
    return known == null ? keep(key, maker.apply(key)) : known;
  }

  private synchronized @Nullable V known(K key) {
    Held<K, V> reference = held.get(key);
    V value = reference == null ? null : reference.get();
    if (value != null) {
      toFront(value);
    }
    return value;
  }

  private synchronized V keep(K key, V made) {
    forgetDropped();
    Held<K, V> reference = held.get(key);
    V other = reference == null ? null : reference.get();
    V value = other == null ? made : other;
    if (other == null) {
      held.put(key, new Held<>(key, made, dropped));
    }
    toFront(value);
    return value;
  }

  // equal values of other keys are others
  @SuppressWarnings("ReferenceEquality")
  private void toFront(V value) {
    if (last.peekFirst() != value) {
      last.removeIf(each -> each == value);
      last.addFirst(value);
    }
    if (last.size() > MOST) {
      last.removeLast();
    }
  }

  private void forgetDropped() {
    for (Object each = dropped.poll(); each != null; each = dropped.poll()) {
      Held<?, ?> reference = (Held<?, ?>) each;
      // a value that was made since then has a reference of its own
      held.remove(reference.key, reference);
    }
  }

  /** A value that somebody may still hold. */
  private static final class Held<K, V> extends WeakReference<V> {
    private final K key;

    Held(K key, V value, ReferenceQueue<? super V> queue) {
      super(value, queue);
      this.key = key;
    }
  }
}
