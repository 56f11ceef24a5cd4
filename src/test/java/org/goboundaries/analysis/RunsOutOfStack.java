package org.goboundaries.analysis;

import java.util.List;

/** A rule for tests that fails on files with {@code deep} in their text. */
public final class RunsOutOfStack implements Rule {
  @Override
  public List<Finding> check(Pass pass) {
    String text = pass.file().text().substring(0, pass.file().text().length());
    return text.contains("deep") ? check(pass) : List.of();
  }
}
