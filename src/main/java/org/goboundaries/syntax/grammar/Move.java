package org.goboundaries.syntax.grammar;

import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStartState;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What a rule can do next once nothing but a token decides. */
sealed interface Move {
  /** Take a token of the set. */
  record Match(IntervalSet tokens, ATNState target) implements Move {}

  /** Read a rule, then go on. */
  record Call(RuleStartState rule, ATNState follow) implements Move {}

  /** Be done. */
  record End() implements Move {}

  /** A step that is open only where the predicate of this rule says so. */
  record Guarded(int rule, Move step) implements Move {}
}
