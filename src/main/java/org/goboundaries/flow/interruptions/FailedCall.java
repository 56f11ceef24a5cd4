package org.goboundaries.flow.interruptions;

import org.goboundaries.flow.graph.Answer;

/** What the failure of a call means for what comes after it in its function. */
public interface FailedCall {
  /** Whether a test holds when the call has failed; unknown for what is not about that. */
  Answer holds(int test);

  /** Whether what the call returned is overwritten at a point. */
  boolean isOverwrittenAt(int point);

  /** Whether a loop asks for its next element at a point: that is no second try. */
  boolean isNextElement(int point);

  /** Whether a comparison of two numbers holds; unknown for what is no comparison. */
  static Answer holds(int left, String operator, int right) {
    return switch (operator) {
      case "==" -> Answer.of(left == right);
      case "!=" -> Answer.of(left != right);
      case "<" -> Answer.of(left < right);
      case "<=" -> Answer.of(left <= right);
      case ">" -> Answer.of(left > right);
      case ">=" -> Answer.of(left >= right);
      default -> Answer.UNKNOWN;
    };
  }
}
