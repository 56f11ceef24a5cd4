package org.goboundaries.flow.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import org.goboundaries.flow.calls.Place;
import org.jspecify.annotations.Nullable;

/** A {@code sync.Mutex}, {@code sync.RWMutex} or {@code sync.Once} of a run. */
public final class Lock extends Struct {
  /** The variable or field that it is, or was copied to. */
  @Nullable Place declared;

  @Nullable Goroutine writer;
  int readers;
  final Deque<Goroutine> readerOrder = new ArrayDeque<>();
  boolean isDone;

  @Override
  Struct copy() {
    Lock copy = new Lock();
    copy.writer = writer;
    copy.readers = readers;
    copy.readerOrder.addAll(readerOrder);
    copy.isDone = isDone;
    return copy;
  }

  /** Where it is declared as a variable or field. */
  public @Nullable Place declared() {
    return declared;
  }

  /** Whether a goroutine that takes it now waits for itself. */
  public boolean isHeldBy(Goroutine goroutine) {
    return writer == goroutine || goroutine.held.containsKey(this);
  }

  boolean isFree() {
    return writer == null && readers == 0;
  }
}
