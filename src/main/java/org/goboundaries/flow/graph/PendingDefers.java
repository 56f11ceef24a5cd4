package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.goboundaries.syntax.DeferStmt;
import org.jspecify.annotations.Nullable;

/**
 * Which deferred calls are pending at a point, and so would run if the function were left there.
 * What was deferred stays pending until the end: pending for certain is what is on every path to
 * the point, and pending perhaps what is on one of them. For one thread.
 */
public final class PendingDefers {
  private final ControlGraph graph;
  private final StatementOrder order;
  private final List<Integer> defers = new ArrayList<>();
  private final Components components;
  private @Nullable DataFlow<PendingCount> counts;

  /** The pending calls of a function. */
  public PendingDefers(ControlGraph graph) {
    this.graph = graph;
    this.order = new StatementOrder(graph);
    this.components = new Components(graph, EdgeKind.ALL);
    for (int point = 0; point < graph.size(); point++) {
      if (graph.kind(point) == PointKind.DEFER) {
        defers.add(point);
      }
    }
    defers.sort(Comparator.comparingInt(components::of).thenComparing(Comparator.reverseOrder()));
  }

  /** The points of all defer statements, those that can be come to and others. */
  public List<Integer> statements() {
    return List.copyOf(defers);
  }

  /** What is pending just before a point. */
  public Pending at(int point) {
    List<PendingDefer> found = new ArrayList<>();
    if (!defers.isEmpty()) {
      BitSet before = new Search(graph, EdgeKind.ALL).before(point);
      for (int defer : defers) {
        if (before.get(defer) && order.isUnreachable(defer) != Answer.YES) {
          found.add(pending(defer, point));
        }
      }
    }
    PendingCount count = counts().before(point).orElse(PendingCount.UNKNOWN);
    return new Pending(List.copyOf(found), count.number());
  }

  private PendingDefer pending(int defer, int point) {
    boolean isCertain = defer != point && order.isAlwaysBefore(defer, point) == Answer.YES;
    boolean mayRepeat = components.isInLoop(defer);
    return new PendingDefer(
        (DeferStmt) Objects.requireNonNull(graph.node(defer)), defer, isCertain, mayRepeat);
  }

  /** Where the function can be left, in the order of its points. */
  public List<Departure> departures() {
    List<Departure> found = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (ControlGraph.Edge edge : graph.entering(outcome.end())) {
        if (order.isUnreachable(edge.from()) != Answer.YES) {
          found.add(new Departure(edge.from(), edge.kind(), outcome));
        }
      }
    }
    found.sort(Comparator.comparingInt(Departure::point));
    return List.copyOf(found);
  }

  /**
   * The deferred calls that run when the function is left, in their order: unless one of them ends
   * the process, for then the others don't run. None after an exit of the process.
   */
  public Pending runAt(Departure departure) {
    return departure.outcome().runsDeferred()
        ? at(departure.point())
        : new Pending(List.of(), OptionalInt.of(0));
  }

  private DataFlow<PendingCount> counts() {
    if (counts == null) {
      // a number, then unknown: no point changes more often than that
      counts = DataFlow.solve(graph, new PendingCount.Counting(graph), 3);
    }
    return counts;
  }

  /**
   * A defer statement whose call is pending.
   *
   * @param point of the statement
   * @param isCertain whether every path has come over it; else it is in a branch not always taken
   * @param mayRepeat whether it is in a loop: its calls may be pending many times, in turn with
   *     those of other statements in the loop
   */
  public record PendingDefer(
      DeferStmt statement, int point, boolean isCertain, boolean mayRepeat) {}

  /**
   * All that is pending.
   *
   * @param calls in the order in which they will run: what was deferred last comes first. Those of
   *     two branches that exclude each other are both there
   * @param count how many calls are pending, where that is the same on every path
   */
  public record Pending(List<PendingDefer> calls, OptionalInt count) {
    /** Whether these calls and no others run, each once, in this order. */
    public boolean isExact() {
      return count.isPresent()
          && count.getAsInt() == calls.size()
          && calls.stream().allMatch(call -> call.isCertain() && !call.mayRepeat());
    }
  }

  /**
   * A way out of the function.
   *
   * @param point the last point of the body that runs
   * @param kind whether it is certain or only possible to leave here
   * @param outcome how the function is left
   */
  public record Departure(int point, EdgeKind kind, Outcome outcome) {}
}
