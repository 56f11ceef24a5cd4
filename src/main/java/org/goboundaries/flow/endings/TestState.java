package org.goboundaries.flow.endings;

import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Signature;
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

  /** Whether a value of this type is the state of a test of another library, such as check.C. */
  static boolean isAnother(Type type) {
    Selection method = Members.find(type, "FailNow", null);
    return method != null
        && method.type() instanceof Signature signature
        && signature.parameters().isEmpty();
  }

  /** Whether a value of this type can be failed at once, as testify's collector can. */
  static boolean canFail(Type type) {
    Selection method = Members.find(type, "FailNow", null);
    return method != null && method.symbol() instanceof Function;
  }

  /** Whether a value of this type is, or carries, the state of a test, as that of a suite does. */
  static boolean isIn(Type type) {
    Selection method = Members.find(type, "T", null);
    return isOne(type)
        || (method != null
            && method.type() instanceof Signature signature
            && signature.parameters().isEmpty()
            && signature.results().size() == 1
            && isOne(signature.results().get(0).type()));
  }
}
