package org.goboundaries.flow.graph;

/**
 * What {@link DataFlow} follows through a function: states, and what the points do to them. Joining
 * must not depend on the order, and must come to an end; {@link #unknown} joined with anything is
 * itself. States are compared by {@code equals}.
 *
 * @param <S> an immutable state
 */
public interface Lattice<S> {
  /** The state when the function begins. */
  S entry();

  /** The state of which nothing is known. */
  S unknown();

  /** The state where two paths meet. */
  S join(S one, S other);

  /** The state after a point that has gone on as usual. */
  S after(int point, S before);

  /**
   * The state on an edge that leaves a point as usual: a test, for instance, shows by {@link
   * EdgeKind#TRUE} or {@link EdgeKind#FALSE} what held. As it was, if not said otherwise.
   */
  default S along(int from, EdgeKind kind, S behind) {
    return behind;
  }

  /** The state when a point ends in a panic or exit instead: as it was, if not said otherwise. */
  default S afterAbrupt(int point, S before) {
    return before;
  }
}
