package org.goboundaries.flow.graph;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the order in which the points of one function run. What {@link Dominators} and
 * {@link Components} answer takes no time once they are made; {@link #mayFollow} and {@link
 * #mustPass} search the graph each time. For one thread.
 */
public final class StatementOrder {
  private static final int ALL = EdgeKind.ALL;
  private static final int KNOWN = EdgeKind.ALL & ~EdgeKind.UNKNOWN.bit();

  private final FlowGraph graph;
  private final int knownKinds;
  private @Nullable Dominators known;
  private @Nullable Dominators all;
  private @Nullable Components knownLoops;
  private @Nullable Components allLoops;

  /** Questions to a graph. */
  public StatementOrder(FlowGraph graph) {
    this.graph = graph;
    this.knownKinds = graph.isComplete() ? ALL : KNOWN;
  }

  /** Whether no run of the function gets to a point. */
  public Answer isUnreachable(int point) {
    return Answer.exists(known().reaches(point), all().reaches(point)).not();
  }

  /**
   * Whether {@code earlier} runs before {@code later} whenever that does; a point that is never
   * reached has everything before it.
   */
  public Answer isAlwaysBefore(int earlier, int later) {
    if (!all().reaches(later)) {
      return Answer.YES;
    }
    if (graph.isOrderUnspecified(earlier, later)) {
      return Answer.UNKNOWN;
    }
    boolean knownWithout = known().reaches(later) && !known().dominates(earlier, later);
    Answer answer = Answer.exists(knownWithout, !all().dominates(earlier, later)).not();
    return FlowGraph.isEnd(later) ? unlessSkipped(answer, earlier) : answer;
  }

  /** Whether {@code later} can run after {@code earlier} did, in the same call of the function. */
  public Answer mayFollow(int earlier, int later) {
    if (graph.isOrderUnspecified(earlier, later) && isInLoop(earlier) != Answer.YES) {
      return isUnreachable(earlier) == Answer.YES ? Answer.NO : Answer.UNKNOWN;
    }
    boolean isKnown =
        known().reaches(earlier)
            && new Search(graph, knownKinds).after(earlier, ControlGraph.NONE).get(later);
    return Answer.exists(isKnown, isKnown || isPossible(earlier, later));
  }

  private boolean isPossible(int earlier, int later) {
    return !graph.isComplete()
        && all().reaches(earlier)
        && new Search(graph, ALL).after(earlier, ControlGraph.NONE).get(later);
  }

  /**
   * Whether every way from {@code from} to one of these ends leads over {@code through}, before or
   * at it. Where there is no such way, as in a loop without end, it is so.
   */
  public Answer mustPass(int from, int through, Exits exits) {
    if (from == through) {
      return Answer.YES;
    }
    boolean isKnown = canLeave(from, through, exits, knownKinds & exits.edges());
    boolean isPossible =
        isKnown || !graph.isComplete() && canLeave(from, through, exits, exits.edges());
    Answer answer = Answer.exists(isKnown, isPossible).not();
    return exits == Exits.ALL ? unlessSkipped(answer, through) : answer;
  }

  /**
   * Where a point is on every path, but an operation whose order to it is not specified can panic,
   * that may happen before.
   */
  private Answer unlessSkipped(Answer answer, int point) {
    boolean isSkipped = answer == Answer.YES && graph.hasRival(point);
    return isSkipped ? Answer.UNKNOWN : answer;
  }

  private boolean canLeave(int from, int barrier, Exits exits, int kinds) {
    BitSet found = new Search(graph, kinds).after(from, barrier);
    return exits.outcomes().stream().anyMatch(outcome -> found.get(outcome.end()));
  }

  /** Whether a point can run more than once in one call of the function. */
  public Answer isInLoop(int point) {
    return Answer.exists(knownLoops().isInLoop(point), allLoops().isInLoop(point));
  }

  private Dominators known() {
    if (known == null) {
      known = graph.isComplete() ? all() : new Dominators(graph, KNOWN);
    }
    return known;
  }

  private Dominators all() {
    if (all == null) {
      all = new Dominators(graph, ALL);
    }
    return all;
  }

  private Components knownLoops() {
    if (knownLoops == null) {
      knownLoops = graph.isComplete() ? allLoops() : new Components(graph, KNOWN);
    }
    return knownLoops;
  }

  private Components allLoops() {
    if (allLoops == null) {
      allLoops = new Components(graph, ALL);
    }
    return allLoops;
  }
}
