package org.goboundaries.flow;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.goboundaries.flow.LostRecover.Step;
import org.goboundaries.flow.Run.Kind;
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

  /** The way to a function, from the statement that defers or starts what calls it. */
  List<Step> to(@Nullable Node function) {
    LinkedList<Step> steps = new LinkedList<>();
    Node at = function;
    while (at != null && steps.size() < LONGEST) {
      Run run = run(at);
      if (run == null) {
        break;
      }
      steps.addAll(0, steps(run));
      Node caller = run.through() == null ? run.at() : run.through();
      at = run.kind() == Kind.CALLED ? flow.functionAround(caller) : null;
    }
    return List.copyOf(steps);
  }

  /** The way to a function that is deferred by a deferred one. */
  List<Step> throughDeferTo(Node function) {
    List<Step> steps = new ArrayList<>();
    for (Run run : flow.runs().of(function)) {
      steps.addAll(to(flow.functionAround(run.at())));
      steps.addAll(steps(run));
    }
    return List.copyOf(steps);
  }

  /** The run that tells most: of a declared function only that by a defer statement. */
  private @Nullable Run run(Node function) {
    List<Run> runs = flow.runs().of(function);
    Run first = function instanceof FuncLit && !runs.isEmpty() ? runs.get(0) : null;
    boolean told = first != null && first.kind() != Kind.UNKNOWN && first.kind() != Kind.ENTERED;
    return runs.stream()
        .filter(run -> run.kind() == Kind.DEFERRED)
        .findFirst()
        .orElse(told ? first : null);
  }

  /** The way to the body of a loop over an iterator. */
  List<Step> to(@Nullable Node function, RangeStmt loop) {
    List<Step> steps = new ArrayList<>(to(function));
    steps.add(new Step(Step.Kind.ITERATED, loop.operand()));
    return List.copyOf(steps);
  }

  private static List<Step> steps(Run run) {
    Step last = Step.calling(kind(run), run.at());
    return run.through() == null
        ? List.of(last)
        : List.of(Step.calling(Step.Kind.HANDED_OVER, run.through()), last);
  }

  private static Step.Kind kind(Run run) {
    return switch (run.kind()) {
      case DEFERRED -> Step.Kind.DEFERRED;
      case STARTED -> Step.Kind.STARTED;
      default -> Step.Kind.CALLED;
    };
  }
}
