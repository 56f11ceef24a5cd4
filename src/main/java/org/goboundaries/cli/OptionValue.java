package org.goboundaries.cli;

import java.util.List;
import org.goboundaries.analysis.WrongOptionException;

/** Options with a few values. */
final class OptionValue {
  private OptionValue() {}

  /** Fails where a value is none of those that there are. */
  static void expect(String option, String value, List<String> choices)
      throws WrongOptionException {
    if (!choices.contains(value)) {
      throw new WrongOptionException(
          option + " \"" + value + "\": expected one of " + String.join(", ", choices));
    }
  }
}
