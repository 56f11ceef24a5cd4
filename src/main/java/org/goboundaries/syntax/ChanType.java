package org.goboundaries.syntax;

import java.util.function.Consumer;

/** A channel type. */
public record ChanType(int start, int end, Direction direction, Expr element) implements Expr {
  @Override
  public void forEachChild(Consumer<? super Node> action) {
    action.accept(element);
  }

  /** What the channel may be used for. */
  public enum Direction {
    /** {@code chan T}. */
    BOTH,
    /** {@code chan<- T}. */
    SEND,
    /** {@code <-chan T}. */
    RECEIVE
  }
}
