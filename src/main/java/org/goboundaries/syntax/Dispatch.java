package org.goboundaries.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * What to do with each kind of node, as a table.
 *
 * <p>A chain of {@code instanceof} does the same, but where all of a recursive reader hangs on it
 * the JVM's optimizer takes the whole reader for one method, several times over: of the CPU seconds
 * of an analysis that runs once in a JVM without flags a third went there. It looks at the entries
 * of a table one by one.
 *
 * @param <S> who does it
 * @param <R> what comes of it
 */
public final class Dispatch<S, R> {
  private final Map<Class<?>, BiFunction<? super S, Node, ? extends R>> entries = new HashMap<>();
  private final BiFunction<? super S, ? super Node, ? extends R> otherwise;

  /** A table with this for the kinds of nodes that have no entry of their own. */
  public Dispatch(BiFunction<? super S, ? super Node, ? extends R> otherwise) {
    this.otherwise = otherwise;
  }

  /** The same table with an entry more. */
  @SuppressWarnings("unchecked") // it is found by this kind only
  public <N extends Node> Dispatch<S, R> with(
      Class<N> kind, BiFunction<? super S, ? super N, ? extends R> action) {
    entries.put(kind, (BiFunction<? super S, Node, ? extends R>) action);
    return this;
  }

  /** The same table with an action more; what comes of it is what comes of nodes without entry. */
  public <N extends Node> Dispatch<S, R> doing(
      Class<N> kind, BiConsumer<? super S, ? super N> action) {
    return with(
        kind,
        (self, node) -> {
          action.accept(self, node);
          return otherwise.apply(self, node);
        });
  }

  /** Does what is to be done with a node. */
  public R apply(S self, Node node) {
    BiFunction<? super S, Node, ? extends R> entry = entries.get(node.getClass());
    return entry == null ? otherwise.apply(self, node) : entry.apply(self, node);
  }
}
