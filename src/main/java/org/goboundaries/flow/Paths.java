package org.goboundaries.flow;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.goboundaries.flow.LostRecover.Step;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/** The steps by which functions come to run, for people to follow. */
final class Paths {
  /** A longer path explains nothing. */
  private static final int LONGEST = 6;

  private final FileFlow flow;

  Paths(FileFlow flow) {
    this.flow = flow;
  }

  /** The way to a literal, from the first statement that is not a call; empty for declarations. */
  List<Step> to(@Nullable Node function) {
    LinkedList<Step> steps = new LinkedList<>();
    Node at = function;
    while (at instanceof FuncLit && steps.size() < LONGEST) {
      List<Run> runs = flow.runs().of(at);
      if (runs.isEmpty() || runs.get(0).kind() == Run.Kind.UNKNOWN) {
        break;
      }
      Run run = runs.get(0);
      steps.addAll(0, steps(run));
      Node caller = run.through() == null ? run.at() : run.through();
      at = run.kind() == Run.Kind.CALLED ? flow.functionAround(caller) : null;
    }
    return List.copyOf(steps);
  }

  /** The way to the body of a loop over an iterator. */
  List<Step> to(@Nullable Node function, RangeStmt loop) {
    List<Step> steps = new ArrayList<>(to(function));
    steps.add(new Step(Step.Kind.ITERATED, loop.operand()));
    return List.copyOf(steps);
  }

  private static List<Step> steps(Run run) {
    Step last = new Step(kind(run), run.at());
    return run.through() == null
        ? List.of(last)
        : List.of(new Step(Step.Kind.HANDED_OVER, run.through()), last);
  }

  private static Step.Kind kind(Run run) {
    return switch (run.kind()) {
      case DEFERRED -> Step.Kind.DEFERRED;
      case STARTED -> Step.Kind.STARTED;
      default -> Step.Kind.CALLED;
    };
  }
}
