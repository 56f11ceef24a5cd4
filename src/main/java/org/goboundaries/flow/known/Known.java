package org.goboundaries.flow.known;

import java.math.BigInteger;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.types.model.Value;

/** What is known of a value. */
sealed interface Known {
  /** The value of a constant. */
  record Constant(Value value) implements Known {}

  /** The zero value of its type. */
  record Zero() implements Known {}

  /** What another package calls by a name: always the same, and who knows what. */
  record Named(String path, String name) implements Known {}

  /** Whether both are the same value. */
  default Answer is(Known other) {
    if (equals(other)) {
      return Answer.YES;
    } else if (this instanceof Named || other instanceof Named) {
      return Answer.UNKNOWN;
    }
    return isZero() && other.isZero() ? Answer.YES : Answer.NO;
  }

  /** Whether it is a zero value, of which type ever. */
  private boolean isZero() {
    return this instanceof Zero || this instanceof Constant constant && isZero(constant.value());
  }

  private static boolean isZero(Value value) {
    return value.equals(new Value.Bool(false))
        || value.equals(new Value.Text(""))
        || value.equals(Value.Number.of(BigInteger.ZERO));
  }
}
