package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.syntax.SyntaxError;

/** The syntax errors of one file; what comes after the first hundred says nothing new. */
final class Problems {
  private static final int MOST = 100;

  private final List<SyntaxError> errors = new ArrayList<>();

  void clear() {
    errors.clear();
  }

  void add(int offset, String message) {
    if (errors.size() < MOST) {
      errors.add(new SyntaxError(offset, message));
    }
  }

  /** In the order of the text. */
  List<SyntaxError> list() {
    if (errors.isEmpty()) {
      return List.of();
    }
    errors.sort(Comparator.comparingInt(SyntaxError::offset));
    return List.copyOf(errors);
  }
}
