package org.goboundaries.flow.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values asked for last, and computes others anew: who looks at many places of a function
 * one after the other pays for it once, and nothing stays. A key is the same only as itself. May be
 * used by many threads; two that ask for the same may both compute it.
 */
public final class Recent<K, V> {
  /** A few for each thread. */
  private static final int MOST = 16;

  private final Deque<Entry<K, V>> entries = new ArrayDeque<>(MOST);

  /** The value of a key. */
  public V get(K key, Function<? super K, ? extends V> maker) {
    Entry<K, V> known = find(key);
    Entry<K, V> entry = known == null ? new Entry<>(key, maker.apply(key)) : known;
    putFirst(entry);
    return entry.value;
  }

  // trees are equal to others of the same shape
  @SuppressWarnings("ReferenceEquality")
  private synchronized @Nullable Entry<K, V> find(K key) {
    for (Iterator<Entry<K, V>> each = entries.iterator(); each.hasNext(); ) {
      Entry<K, V> entry = each.next();
      if (entry.key == key) {
        each.remove();
        return entry;
      }
    }
    return null;
  }

  private synchronized void putFirst(Entry<K, V> entry) {
    entries.addFirst(entry);
    if (entries.size() > MOST) {
      entries.removeLast();
    }
  }

  private record Entry<K, V>(K key, V value) {}
}
