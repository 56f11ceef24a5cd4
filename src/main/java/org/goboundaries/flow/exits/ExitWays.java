package org.goboundaries.flow.exits;

import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
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
  /** So many functions of a package may lie between a handler and an exit that counts. */
  static final int NEAR = 2;

  private final Outcomes outcomes;

  ExitWays(Bodies bodies) {
    this.outcomes = bodies.outcomes();
  }

  /** Whether only exit helpers lead there, or in a command functions of its own. */
  boolean isCommon(Code code, EndingPath path) {
    List<Code> workers = workers(code, path);
    boolean isCommand = code.unit().symbols().name().equals("main");
    return workers.isEmpty() || (isCommand && areOf(code, workers));
  }

  /** Whether only exit helpers lead there, or a few functions of the same package. */
  boolean isNear(Code code, EndingPath path) {
    List<Code> workers = workers(code, path);
    return workers.size() <= NEAR && areOf(code, workers);
  }

  private static boolean areOf(Code code, List<Code> workers) {
    return workers.stream().allMatch(worker -> worker.unit() == code.unit());
  }

  /** The functions on the way that are no exit helpers. */
  List<Code> workers(Code code, EndingPath path) {
    return path.sites().stream()
        .map(site -> site.code().top())
        .distinct()
        .filter(callee -> callee != code.top() && !isExitHelper(callee))
        .toList();
  }

  /** Whether a function never returns, or gets an error that decides whether it does. */
  boolean isExitHelper(Code callee) {
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
