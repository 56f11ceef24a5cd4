package org.goboundaries.flow.exits;

import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.effects.Outcomes;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Universe;

/**
 * Whether an exit that a call leads to is to be expected there. A helper that never returns, or
 * that checks an error which it gets, says so by what it is. Other functions exit where something
 * of their own goes wrong: in a command that is its way to fail, in a library mostly an assertion.
 */
final class ExitWays {
  private final Outcomes outcomes;

  ExitWays(Bodies bodies) {
    this.outcomes = bodies.outcomes();
  }

  /** Whether it is; no for what lies far away. */
  boolean isExpected(Code code, EndingPath path) {
    int workers = 0;
    Code last = code;
    for (Site site : path.sites()) {
      Code callee = top(site.code());
      if (callee != top(last) && !isExitHelper(callee)) {
        workers++;
        if (callee.unit() != code.unit()) {
          return false;
        }
      }
      last = site.code();
    }
    return workers == 0 || code.unit().symbols().name().equals("main");
  }

  private static Code top(Code code) {
    Code top = code;
    for (Code outer = code.outer(); outer != null; outer = outer.outer()) {
      top = outer;
    }
    return top;
  }

  private boolean isExitHelper(Code callee) {
    Function function = callee.symbol();
    return function != null
        && callee.type() instanceof Signature signature
        && (signature.parameters().stream().anyMatch(each -> isError(each.type()))
            || !outcomes.of(function).contains(Outcome.RETURNS));
  }

  private static boolean isError(Type type) {
    return type.equals(Universe.ERROR);
  }
}
