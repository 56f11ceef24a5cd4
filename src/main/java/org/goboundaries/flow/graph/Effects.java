package org.goboundaries.flow.graph;

import java.util.Set;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;

/** What is known of the code that a graph is made of, by those who know what its names mean. */
public interface Effects {
  /**
   * How a call or conversion can end; empty when it never does. Where {@link Outcome#RETURNS} is
   * among them the others are possible only.
   */
  Set<Outcome> outcomes(CallExpr call);

  /**
   * Whether an operation other than a call can panic: an index, slice, selector, dereference,
   * division, shift, comparison, type assertion, a send, a switch that compares, a range clause; or
   * an assignment with {@code /=} or to places like {@code m[k]}, for which the statement is asked
   * about and not the place. True when in doubt.
   */
  boolean mayPanic(Node operation);

  /** Whether a loop ranges over a function. */
  Answer rangesOverFunction(RangeStmt loop);
}
