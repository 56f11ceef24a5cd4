package org.goboundaries.flow.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.entries.EntryPoint;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.EntryLocks.State;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Knowledge;

/** Whether goroutines are locked to their threads when functions begin, and why not. */
public final class ThreadEntries {
  /** A longer path explains nothing. */
  private static final int LONGEST = 6;

  private final EntryPoints points;
  private final EntryStates<State> states;

  ThreadEntries(CallGraph graph, EntryPoints points, Knowledge knowledge, Locks locks) {
    this.points = points;
    this.states = new EntryStates<>(graph, new EntryLocks(graph, knowledge, locks, points));
  }

  EntryState<State> of(Code code) {
    return states.of(code);
  }

  /**
   * Whether the goroutine isn't locked when a function begins: on all ways that are known, if one
   * of them is beyond doubt or there are no others; or on one that is beyond doubt, whatever the
   * others are. What only a test calls without the lock may be right all the same.
   */
  public boolean isUnlocked(Code code) {
    EntryState<State> entry = of(code);
    State proven = entry.proven();
    boolean isProven =
        proven == State.UNLOCKED || (proven == State.UNLOCKED_BY_TEST && code.isInTestFile());
    boolean isEverywhere =
        entry.state() != null && entry.state() != State.UNCLEAR && entry.isComplete();
    return isProven || isEverywhere;
  }

  /** Whether nobody is known to call a function with the goroutine locked. */
  public boolean isNotKnownLocked(Code code) {
    return of(code).state() != State.UNCLEAR;
  }

  /** Whether a function is called without the lock, and by nobody that is known with it. */
  public boolean isKnownUnlocked(Code code) {
    return of(code).state() == State.UNLOCKED;
  }

  /** Whether a function is called, in tests or elsewhere, and by nobody known with the lock. */
  public boolean isCalledUnlocked(Code code) {
    State state = of(code).state();
    return state != null && state != State.UNCLEAR;
  }

  /** Whether all that call a function are known. */
  public boolean isComplete(Code code) {
    return of(code).isComplete();
  }

  /**
   * Whether a function runs without the lock by all that is known: who declares one for others is
   * himself responsible, a literal depends on those who run it.
   */
  public boolean isOwnMatter(Code code) {
    return code.isDeclared() ? isNotKnownLocked(code) : isUnlocked(code);
  }

  /** The calls by which a function comes to run without the lock, outermost first. */
  public List<Call> way(Code code) {
    return states.way(code, ThreadEntries::isWrong, LONGEST);
  }

  private static boolean isWrong(EntryState<State> way) {
    return way.proven() != null || (way.state() != null && way.state() != State.UNCLEAR);
  }

  /** How a function comes to run without the lock, outermost first. */
  public Witness path(Code code) {
    List<Step> steps = new ArrayList<>();
    List<Call> way = way(code);
    points.of(way.isEmpty() ? code : way.get(0).from()).stream()
        .map(EntryPoint::because)
        .filter(Objects::nonNull)
        .limit(1)
        .forEach(steps::add);
    for (Call call : way) {
      String what = call.isHere() ? "called here, without the lock" : "started here as a goroutine";
      steps.add(Step.atCallee(call.site(), what));
    }
    return new Witness(steps);
  }
}
