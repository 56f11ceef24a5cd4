package org.goboundaries.flow.body;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;

/**
 * What an analysis follows through one function: a lattice of states, and what each event does to
 * them. What an analysis isn't about it leaves out: then the state stays as it was. Joining must
 * not depend on the order; {@link #unknown} joined with anything is itself.
 *
 * @param <S> an immutable state, compared by {@code equals}
 */
public interface Analysis<S> {
  /** The state when the function begins. */
  S entry();

  /** The state of which nothing is known. */
  S unknown();

  /** The state where two paths meet. */
  S join(S one, S other);

  /** The state after a call, when it is made at once or when a deferred one runs. */
  default S call(Site site, S before) {
    return before;
  }

  /**
   * The state when a call ends otherwise than by returning: what is called may have done a part of
   * its work.
   */
  default S interrupted(Site site, S before) {
    return join(before, call(site, before));
  }

  /** The state after a defer statement: the call itself runs when the function is left. */
  default S defer(Site site, S before) {
    return before;
  }

  /** The state after a go statement. */
  default S start(Site site, S before) {
    return before;
  }

  /**
   * The state after an assignment, a declaration of variables, {@code x++}, or the head of a range
   * loop that sets its variables.
   */
  default S assign(Node statement, S before) {
    return before;
  }

  /** The state after a send statement or a receive operation. */
  default S communicate(Node operation, S before) {
    return before;
  }

  /** The state after a test, in the branch where its condition is so. */
  default S when(Expr condition, boolean holds, S before) {
    return before;
  }

  /**
   * How often a point may be visited until its state is given up: one more than the longest chain
   * of states, each of which joins to the next.
   */
  default int bound() {
    return 4;
  }
}
