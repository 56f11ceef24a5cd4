package org.goboundaries.flow.summaries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.jspecify.annotations.Nullable;

/**
 * What functions do, their callees included: found when somebody asks, from callees to callers, and
 * kept. Functions that call each other form a strongly connected component; they begin with {@link
 * Equations#initial} and are computed again until nothing changes. May be used by many threads.
 *
 * @param <S> an immutable summary, compared by {@code equals}
 */
public final class Summaries<S> {
  /** A component that changes after so many rounds gets the summary of which nothing is known. */
  private static final int ROUNDS = 8;

  private final CallGraph graph;
  private final Equations<S> equations;
  private final Map<Code, S> known = new IdentityHashMap<>();

  /** Summaries of the functions of a program. */
  public Summaries(CallGraph graph, Equations<S> equations) {
    this.graph = graph;
    this.equations = equations;
  }

  /** The summary of a function. */
  public synchronized S of(Code code) {
    if (!equations.isOfInterest(code)) {
      return equations.initial();
    }
    S summary = known.get(code);
    if (summary == null) {
      new Components().solve(code);
      summary = known.get(code);
    }
    return summary == null ? equations.unknown() : summary;
  }

  private S current(Code code) {
    S summary = known.get(code);
    return summary == null ? equations.initial() : summary;
  }

  private void settle(List<Code> component) {
    component.forEach(code -> known.put(code, equations.initial()));
    for (int round = 0; round < ROUNDS; round++) {
      boolean isChanged = false;
      for (Code code : component) {
        S now = equations.of(code, this::current);
        isChanged |= !now.equals(known.put(code, now));
      }
      if (!isChanged || component.size() == 1 && !callsItself(component.get(0))) {
        return;
      }
    }
    component.forEach(code -> known.put(code, equations.unknown()));
  }

  private boolean callsItself(Code code) {
    return callees(code).contains(code);
  }

  private List<Code> callees(Code code) {
    return graph.sites(code).stream()
        .flatMap(site -> graph.calls(site).stream())
        .filter(Call::isHere)
        .map(Call::to)
        .filter(equations::isOfInterest)
        .toList();
  }

  /**
   * How summaries depend on each other.
   *
   * @param <S> an immutable summary
   */
  public interface Equations<S> {
    /** Whether a function can have another summary than {@link #initial}; a cheap question. */
    boolean isOfInterest(Code code);

    /** The summary of functions that are of no interest, and of all before they are computed. */
    S initial();

    /** The summary of a function of which nothing is known. */
    S unknown();

    /**
     * The summary of a function.
     *
     * @param callees the summaries of what it calls, as far as they are known by now
     */
    S of(Code code, Function<Code, S> callees);
  }

  /** Tarjan's algorithm, without recursion: components come out callees first. */
  private final class Components {
    private final Map<Code, Visit> visits = new IdentityHashMap<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Visit> stack = new ArrayDeque<>();

    void solve(Code start) {
      enter(start);
      while (!path.isEmpty()) {
        Visit visit = path.element();
        if (visit.callees.hasNext()) {
          follow(visit, visit.callees.next());
        } else {
          path.pop();
          leave(visit, path.peek());
        }
      }
    }

    private void enter(Code code) {
      Visit visit = new Visit(code, visits.size(), callees(code).iterator());
      visits.put(code, visit);
      path.push(visit);
      stack.push(visit);
    }

    private void follow(Visit visit, Code callee) {
      Visit other = visits.get(callee);
      if (other == null) {
        if (!known.containsKey(callee)) {
          enter(callee);
        }
      } else if (other.isOpen) {
        visit.low = Math.min(visit.low, other.number);
      }
    }

    private void leave(Visit visit, @Nullable Visit caller) {
      if (caller != null) {
        caller.low = Math.min(caller.low, visit.low);
      }
      if (visit.low == visit.number) {
        List<Visit> component = new ArrayList<>();
        Visit member;
        do {
          member = stack.pop();
          member.isOpen = false;
          component.add(member);
        } while (member != visit);
        settle(inOrder(component));
      }
    }

    /** The order must not depend on who asked first, should a component be given up. */
    private List<Code> inOrder(List<Visit> component) {
      return component.stream()
          .map(member -> member.code)
          .sorted(
              Comparator.comparing((Code code) -> code.file().text().path())
                  .thenComparing(code -> code.node().start()))
          .toList();
    }
  }

  private static final class Visit {
    private final Code code;
    private final int number;
    private final Iterator<Code> callees;
    private int low;
    private boolean isOpen = true;

    Visit(Code code, int number, Iterator<Code> callees) {
      this.code = code;
      this.number = number;
      this.low = number;
      this.callees = callees;
    }
  }
}
