package org.goboundaries.flow.contexts;

import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.ContextCall.Stays;
import org.jspecify.annotations.Nullable;

/**
 * What a context is derived from.
 *
 * @param kind when it ends
 * @param stays what a child of it leaves that nobody ends
 * @param shown where it comes from; null where that is not known
 * @param parameter of a parameter its number
 */
record Parent(Kind kind, Stays stays, @Nullable Step shown, int parameter) {
  static final Parent UNKNOWN = new Parent(Kind.UNKNOWN, Stays.NOTHING, null, 0);
  static final Parent REQUEST = new Parent(Kind.REQUEST, Stays.NOTHING, null, 0);

  /** When a context ends. */
  enum Kind {
    /** Not with the request. */
    ENDLESS,
    /** With the request. */
    REQUEST,
    /** With that of the caller. */
    PARAMETER,
    /** Nobody knows. */
    UNKNOWN
  }

  static Parent endless(Stays stays, Step shown) {
    return new Parent(Kind.ENDLESS, stays, shown, 0);
  }

  static Parent ofParameter(int number) {
    return new Parent(Kind.PARAMETER, Stays.NOTHING, null, number);
  }

  boolean isEndless() {
    return kind == Kind.ENDLESS;
  }
}
