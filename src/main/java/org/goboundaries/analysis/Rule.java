package org.goboundaries.analysis;

import java.util.List;
import java.util.Locale;
import org.goboundaries.knowledge.Knowledge;

/**
 * Looks for one kind of defect. A rule holds no state; it may run on many files at the same time.
 * The folder of its name under {@code rules/} documents and tests it.
 */
public interface Rule {
  /** The findings in one file; empty when there are none or the rule does not know. */
  List<Finding> check(Pass pass);

  /**
   * Words without which there can be no finding: where the files of an analysis don't have them,
   * the rule is not asked. {@link Words#NONE} where that can't be said. Spares small runs the
   * model.
   *
   * @param knowledge what is known of libraries, the rows of users included
   */
  default Words words(Knowledge knowledge) {
    return Words.NONE;
  }

  /** Whether it needs more than the file itself. */
  default boolean needsModel() {
    return true;
  }

  /**
   * Whether it runs unless it is switched off: what {@code active} on its page says. Told here once
   * more, for a command that starts has no time to read all pages.
   */
  default boolean isActive() {
    return true;
  }

  /** The rule's name: {@code RecoverOutsideDirectDefer} is {@code recover-outside-direct-defer}. */
  default String key() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
