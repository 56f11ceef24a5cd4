package org.goboundaries.flow.channels;

import org.goboundaries.syntax.CallExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Value;

/** How many values a channel holds. */
public final class Capacity {
  /** Stands for a number that is found out at run time. */
  public static final int UNKNOWN = -1;

  private Capacity() {}

  /**
   * Of the channel that a call of the builtin make makes: 0 without a buffer, {@link #UNKNOWN}
   * where it isn't a constant.
   */
  public static int of(CallExpr make, Answers answers) {
    if (make.arguments().size() < 2) {
      return 0;
    }
    return answers.value(make.arguments().get(1)) instanceof Value.Number size
        ? size.numerator().intValue()
        : UNKNOWN;
  }
}
