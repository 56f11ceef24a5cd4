package org.goboundaries.flow.interruptions;

import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.DataFlow;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.FlowGraph;
import org.goboundaries.flow.graph.Lattice;

/**
 * Whether a call that fails may be made once more: a loop goes round, or a jump leads back. States
 * are sets of what may be so, as bits.
 */
public final class Retries implements Lattice<Integer> {
  private static final int NOT_MADE = 1;
  private static final int FAILED = 2;
  private static final int LONG_AGO = 4;
  private static final int BOUND = 4;
  private static final int ALL = NOT_MADE | FAILED | LONG_AGO;

  private final int call;
  private final FailedCall failure;

  private Retries(int call, FailedCall failure) {
    this.call = call;
    this.failure = failure;
  }

  /** Whether the call at a point of a function is made once more when it has failed. */
  public static boolean areMade(FlowGraph graph, int call, FailedCall failure) {
    DataFlow<Integer> states = DataFlow.solve(graph, new Retries(call, failure), BOUND);
    return states.before(call).filter(state -> (state & (FAILED | LONG_AGO)) != 0).isPresent();
  }

  @Override
  public Integer entry() {
    return NOT_MADE;
  }

  @Override
  public Integer unknown() {
    return ALL;
  }

  @Override
  public Integer join(Integer one, Integer other) {
    return one | other;
  }

  @Override
  public Integer after(int point, Integer before) {
    if (point == call) {
      return FAILED;
    }
    boolean isLost = (before & FAILED) != 0 && failure.isOverwrittenAt(point);
    return isLost ? before & ~FAILED | LONG_AGO : before;
  }

  @Override
  public Integer along(int from, EdgeKind kind, Integer behind) {
    if (kind == EdgeKind.TRUE && failure.isNextElement(from)) {
      return NOT_MADE;
    }
    boolean isTest = kind == EdgeKind.TRUE || kind == EdgeKind.FALSE;
    Answer answer = isTest && (behind & FAILED) != 0 ? failure.holds(from) : Answer.UNKNOWN;
    boolean isTaken = answer == Answer.UNKNOWN || (answer == Answer.YES) == (kind == EdgeKind.TRUE);
    return isTaken ? behind : behind & ~FAILED;
  }
}
