package org.goboundaries.flow.body;

import java.util.Set;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.Effects;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;

/** What is assumed where nobody asks for types. */
enum UntypedEffects implements Effects {
  /** Every call returns, no operation panics, and what loops range over is no function. */
  ALL;

  private static final Set<Outcome> RETURNS = Set.of(Outcome.RETURNS);

  @Override
  public Set<Outcome> outcomes(CallExpr call) {
    return RETURNS;
  }

  @Override
  public boolean mayPanic(Node operation) {
    return false;
  }

  @Override
  public Answer rangesOverFunction(RangeStmt loop) {
    return Answer.NO;
  }
}
