package org.goboundaries.flow.machine;

import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.syntax.Node;

/** Is told what happens in a run. */
public interface Watcher {
  /** A function begins. */
  default void entered(Frame frame) {}

  /** A call is about to be made, deferred or started: its operands have their values. */
  default void before(Frame frame, Node call) {}

  /** A call has returned: one that was made at once, or a deferred one that has run. */
  default void returned(Frame frame, Node call) {}

  /** A function is left, its deferred calls have run. */
  default void left(Frame frame, Outcome outcome) {}

  /** A goroutine takes a mutex, or asks {@code sync.Once} to run what hasn't been run. */
  default void acquires(Goroutine goroutine, Lock lock) {}

  /** A goroutine has taken a mutex because it was free. */
  default void tried(Goroutine goroutine, Lock lock) {}

  /** A goroutine has given a mutex back. */
  default void released(Goroutine goroutine, Lock lock) {}
}
