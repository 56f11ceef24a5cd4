package org.goboundaries.flow.summaries;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.knowledge.Callback;
import org.jspecify.annotations.Nullable;

/**
 * In what state functions begin: joined over all that call them, from entry points on. A function
 * has three kinds of ways in: those whose state is known, those that are unclear, and those that
 * nobody can see; {@link EntryState} keeps them apart. For one thread.
 *
 * @param <S> an immutable state, compared by {@code equals}
 */
public final class EntryStates<S> {
  private final CallGraph graph;
  private final Equations<S> equations;
  private final Map<Code, EntryState<S>> known = new IdentityHashMap<>();

  /** Entry states of the functions of a program. */
  public EntryStates(CallGraph graph, Equations<S> equations) {
    this.graph = graph;
    this.equations = equations;
  }

  /** In what state a function begins. */
  public EntryState<S> of(Code code) {
    if (!known.containsKey(code)) {
      settle(callersOf(code));
    }
    return current(code);
  }

  private EntryState<S> current(Code code) {
    EntryState<S> state = known.get(code);
    return state == null ? EntryState.possible(equations.unclear()) : state;
  }

  /** A function and all that its state depends on. */
  private List<Code> callersOf(Code code) {
    return Reach.to(graph, code, call -> call.isHere() && !known.containsKey(call.from())).codes();
  }

  private void settle(List<Code> codes) {
    codes.forEach(code -> known.put(code, EntryState.never()));
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (int i = codes.size() - 1; i >= 0; i--) {
        Code code = codes.get(i);
        EntryState<S> now = find(code);
        isChanged |= !now.equals(known.put(code, now));
      }
    }
  }

  private EntryState<S> find(Code code) {
    EntryState<S> entry = equations.begin(code);
    if (entry == null) {
      entry = new EntryState<>(null, graph.isFullyKnown(code), null);
    }
    for (Call call : graph.entering(code)) {
      entry = join(entry, isBeyondDoubt(call) ? through(call) : through(call).doubted(), equations);
    }
    return entry;
  }

  private boolean isBeyondDoubt(Call call) {
    return call.isCertain() && !graph.mayRunElsewhere(call);
  }

  /** What two ways into one function come to. */
  public static <S> EntryState<S> join(
      EntryState<S> one, EntryState<S> other, Equations<S> equations) {
    return new EntryState<>(
        joined(one.state(), other.state(), equations),
        one.isComplete() && other.isComplete(),
        joined(one.proven(), other.proven(), equations));
  }

  private static <S> @Nullable S joined(
      @Nullable S one, @Nullable S other, Equations<S> equations) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return equations.join(one, other);
  }

  /**
   * How a function comes to begin in a state: the calls that lead there, the outermost first. Calls
   * beyond doubt are preferred. Ends where a goroutine begins.
   *
   * @param longest how many calls are followed at most
   */
  public List<Call> way(Code code, Predicate<EntryState<S>> isWanted, int longest) {
    LinkedList<Call> way = new LinkedList<>();
    Set<Code> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Code at = code;
    while (way.size() < longest && seen.add(at) && !graph.entering(at).isEmpty()) {
      Call call = shownWay(at, isWanted);
      way.addFirst(call);
      if (!call.isHere()) {
        break;
      }
      at = call.from();
    }
    return way;
  }

  private Call shownWay(Code code, Predicate<EntryState<S>> isWanted) {
    List<Call> all = graph.entering(code);
    return Stream.<Predicate<Call>>of(
            call -> isBeyondDoubt(call) && through(call).proven() != null,
            this::isBeyondDoubt,
            call -> true)
        .flatMap(
            isBest ->
                all.stream().filter(isBest.and(call -> isWanted.test(through(call)))).limit(1))
        .findFirst()
        .orElse(all.get(0));
  }

  /** The state in which a call has code begin. */
  private EntryState<S> through(Call call) {
    PassedFunction passed = call.passed();
    List<Site> steps = passed == null ? List.of() : passed.steps();
    Callback library = call.library();
    if (call.where() == Where.LATER) {
      return library == null ? EntryState.unseen() : equations.later(call, library);
    } else if (call.where() == Where.HERE) {
      return along(steps, equations.at(call.site(), current(call.from())));
    } else if (call.site().manner() == Manner.GO) {
      return along(steps, EntryState.certain(equations.started(call)));
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).manner() == Manner.GO) {
        return along(
            steps.subList(i + 1, steps.size()), EntryState.certain(equations.started(call)));
      }
    }
    return library != null && library.how().isOnOtherGoroutine()
        ? EntryState.certain(equations.started(call))
        : EntryState.possible(equations.unclear());
  }

  private EntryState<S> along(List<Site> steps, EntryState<S> first) {
    EntryState<S> entry = first;
    for (Site step : steps) {
      entry = equations.at(step, entry);
    }
    return entry;
  }

  /**
   * How states come from calls to functions.
   *
   * @param <S> an immutable state
   */
  public interface Equations<S> {
    /** The state in which an entry point begins; null for functions that are none. */
    @Nullable EntryState<S> begin(Code code);

    /** The state in which a goroutine begins that a call starts, or has a library start. */
    S started(Call call);

    /** The state in which a library begins a function later that a call has handed to it. */
    default EntryState<S> later(Call call, Callback library) {
      return EntryState.unseen();
    }

    /** The state of which nothing is known; joined with others it is itself. */
    S unclear();

    /** What two ways come to. */
    S join(S one, S other);

    /**
     * The state at a call, whether it is made at once or deferred.
     *
     * @param entry that in which the function around the call begins
     */
    EntryState<S> at(Site site, EntryState<S> entry);
  }
}
