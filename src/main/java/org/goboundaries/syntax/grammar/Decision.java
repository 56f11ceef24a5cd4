package org.goboundaries.syntax.grammar;

import java.util.List;

/** What the parser does in one state on one token. */
sealed interface Decision {
  /** No step begins with the token. */
  record Fail() implements Decision {}

  /** Take this step. */
  record Take(Move step) implements Decision {}

  /** Ask the predicate of a rule. */
  record Ask(int rule, Move yes, Decision no) implements Decision {}

  /** Look at the token behind: one decision for each. */
  record LookFurther(List<Decision> bySecond) implements Decision {}
}
