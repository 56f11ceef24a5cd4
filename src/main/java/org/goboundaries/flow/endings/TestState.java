package org.goboundaries.flow.endings;

import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Type;

/** Types whose values stand for a running test. */
public final class TestState {
  private static final String TESTING = "testing";

  private TestState() {}

  /** Whether FailNow of a value of this type is that of package testing. */
  public static boolean isOne(Type type) {
    Selection method = Members.find(type, "FailNow", null);
    GoPackage owner =
        method != null && method.symbol() instanceof Function function ? function.owner() : null;
    return owner != null && owner.path().equals(TESTING);
  }
}
