package org.goboundaries.flow.body;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.DataFlow;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.Lattice;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PendingDefers.Departure;
import org.goboundaries.flow.graph.PendingDefers.Pending;
import org.goboundaries.flow.graph.PendingDefers.PendingDefer;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SwitchStmt;
import org.jspecify.annotations.Nullable;

/**
 * The states that an {@link Analysis} finds in one function. Immutable; may be used by many threads
 * if the analysis may.
 *
 * @param <S> an immutable state
 */
public final class Solution<S> {
  private final FunctionBody body;
  private final Analysis<S> analysis;
  private final Lattice<S> lattice;
  private final DataFlow<S> states;

  private Solution(FunctionBody body, Analysis<S> analysis) {
    this.body = body;
    this.analysis = analysis;
    this.lattice = new Events();
    this.states = DataFlow.solve(body.graph(), lattice, analysis.bound());
  }

  /**
   * The solution for a function; solved once for each analysis as long as the body is kept.
   *
   * @param analysis compared by identity
   */
  public static <S> Solution<S> of(FunctionBody body, Analysis<S> analysis) {
    return body.solution(analysis, () -> new Solution<>(body, analysis));
  }

  /** The solution for a function, which is not kept: for states that rest on assumptions. */
  public static <S> Solution<S> solve(FunctionBody body, Analysis<S> analysis) {
    return new Solution<>(body, analysis);
  }

  /** The state before a call is made, deferred or started; unknown where nothing leads there. */
  public S before(Site site) {
    int point = body.point(site);
    return point == ControlGraph.NONE ? analysis.unknown() : before(point);
  }

  /** The state before a point; unknown where nothing leads there. */
  public S before(int point) {
    return states.before(point).orElse(analysis.unknown());
  }

  /** The state after a point that has gone on as usual. */
  public S after(int point) {
    return lattice.after(point, before(point));
  }

  /** Whether a run of the function comes to a point. */
  public boolean isReached(int point) {
    return states.before(point).isPresent();
  }

  /**
   * The state before a call when it is reached for the first time since the loops around it were
   * entered.
   */
  public S firstBefore(Site site) {
    int point = body.point(site);
    return point == ControlGraph.NONE
        ? analysis.unknown()
        : DataFlow.firstRound(body.graph(), lattice, analysis.bound(), point)
            .orElse(analysis.unknown());
  }

  /**
   * The state when the function has come to an end, its deferred calls having run in reverse order;
   * after an exit of the process none of them has. It returns, too, when one of them is known to
   * recover. Empty where it never ends so.
   */
  public Optional<S> at(Outcome outcome) {
    return departures(outcome).map(this::atEnd).reduce(analysis::join);
  }

  /** The states in which the function comes to an end, before its deferred calls run. */
  public List<S> leaving(Outcome outcome) {
    return departures(outcome).map(this::leaving).toList();
  }

  private Stream<Departure> departures(Outcome outcome) {
    return body.defers().departures().stream()
        .filter(
            way -> way.outcome() == outcome || (outcome == Outcome.RETURNS && mayBeRecovered(way)))
        .filter(way -> isReached(way.point()));
  }

  private boolean mayBeRecovered(Departure departure) {
    return departure.outcome() == Outcome.PANICS
        && body.defers().runAt(departure).calls().stream()
            .map(deferred -> body.site(deferred.point()))
            .anyMatch(site -> site != null && body.isRecovering(site));
  }

  /** The state when the function has been left, its deferred calls having run. */
  public S atEnd(Departure departure) {
    return atEnd(departure, (site, before) -> {});
  }

  /**
   * The state when the function has been left, its deferred calls having run.
   *
   * @param visitor gets each deferred call that runs for certain, and once, with the state before
   *     it, in the order in which they run
   */
  public S atEnd(Departure departure, BiConsumer<Site, S> visitor) {
    return behindDefers(departure, leaving(departure), visitor);
  }

  /** The state after the deferred calls of a departure, if it is so before the first of them. */
  public S behindDefers(Departure departure, S before) {
    return behindDefers(departure, before, (site, state) -> {});
  }

  private S behindDefers(Departure departure, S before, BiConsumer<Site, S> visitor) {
    S state = before;
    Pending pending = body.defers().runAt(departure);
    List<PendingDefer> calls = pending.calls();
    for (PendingDefer deferred : calls) {
      Site site = body.site(deferred.point());
      S behind = site == null ? analysis.unknown() : analysis.call(site, state);
      boolean isOnce = deferred.isCertain() && !deferred.mayRepeat();
      if (isOnce && site != null) {
        visitor.accept(site, state);
      }
      state = isOnce ? behind : analysis.join(state, behind);
    }
    return state;
  }

  private S leaving(Departure departure) {
    int point = departure.point();
    return departure.kind().isAbrupt() ? interrupted(point) : after(point);
  }

  private S interrupted(int point) {
    Site site = body.site(point);
    S before = before(point);
    return switch (body.graph().kind(point)) {
      case CALL -> site == null ? before : analysis.interrupted(site, before);
      case RANGE_FUNCTION -> analysis.join(before, after(point));
      default -> before;
    };
  }

  /** Turns the points of a control-flow graph into the events of an analysis. */
  private final class Events implements Lattice<S> {
    @Override
    public S entry() {
      return analysis.entry();
    }

    @Override
    public S unknown() {
      return analysis.unknown();
    }

    @Override
    public S join(S one, S other) {
      return analysis.join(one, other);
    }

    @Override
    public S after(int point, S before) {
      Site site = body.site(point);
      @Nullable Node node = body.graph().node(point);
      PointKind kind = body.graph().kind(point);
      return switch (kind) {
        case CALL -> site == null ? before : analysis.call(site, before);
        case DEFER -> site == null ? before : analysis.defer(site, before);
        case GO -> site == null ? before : analysis.start(site, before);
        case ASSIGN, RANGE -> node == null ? before : analysis.assign(node, before);
        case RANGE_FUNCTION -> range(site, node, before);
        case SEND, RECEIVE -> node == null ? before : analysis.communicate(node, before);
        default -> before;
      };
    }

    private S range(@Nullable Site site, @Nullable Node node, S before) {
      S called = site == null ? before : analysis.call(site, before);
      return node == null ? called : analysis.assign(node, called);
    }

    @Override
    public S along(int from, EdgeKind kind, S behind) {
      boolean isTest = body.graph().kind(from) == PointKind.TEST;
      if (!isTest || !(body.graph().node(from) instanceof Expr condition)) {
        return behind;
      }
      S refined = analysis.when(condition, kind == EdgeKind.TRUE, behind);
      return refined.equals(behind) || isCompared(condition) ? behind : refined;
    }

    /** Whether an expression is a value that a switch compares its tag with, and no condition. */
    private boolean isCompared(Expr condition) {
      Node clause = body.parent(condition);
      Node choice = clause == null ? null : body.parent(clause);
      return clause instanceof CaseClause
          && choice instanceof SwitchStmt other
          && other.tag() != null;
    }
  }
}
