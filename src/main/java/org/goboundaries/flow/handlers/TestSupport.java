package org.goboundaries.flow.handlers;

import java.util.Set;
import org.goboundaries.flow.calls.Code;

/**
 * Code that only tests run: that of their files, and of files that import what only tests need.
 * What other code registers a test may assign and never register.
 */
final class TestSupport {
  private static final Set<String> IMPORTS = Set.of("testing", "net/http/httptest");

  private TestSupport() {}

  /** Whether it contains some code. */
  static boolean contains(Code code) {
    return code.isInTestFile()
        || code.file().imports().stream().anyMatch(each -> IMPORTS.contains(each.path()));
  }
}
