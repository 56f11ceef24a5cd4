package org.goboundaries.flow.threads;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.entries.EntryPoint;
import org.goboundaries.flow.entries.EntryPoint.Kind;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.entries.LinkedPackages;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.EntryLocks.State;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.How;
import org.goboundaries.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** How calls and entry points have functions begin on locked and unlocked goroutines. */
final class EntryLocks implements EntryStates.Equations<State> {
  /** What is known when a function begins. */
  enum State {
    /** A test runs it on a goroutine that is not locked to its thread. */
    UNLOCKED_BY_TEST,
    /** The goroutine is not locked to its thread. */
    UNLOCKED,
    /** It is, or may be. */
    UNCLEAR
  }

  /**
   * Nothing is held when a call is reached first; when a loop comes round that may be otherwise.
   */
  private static final int FIRST = Integer.MAX_VALUE;

  // of package reexec: both are the names of its functions
  private static final String REGISTER = "Register";
  private static final String RUN = "Init";

  private final CallGraph graph;
  private final Knowledge knowledge;
  private final Locks locks;
  private final EntryPoints points;
  private final LinkedPackages linked;
  private final Map<String, Boolean> free = new HashMap<>();
  private final Set<String> locking = new HashSet<>();

  /** Kept, for bodies are not: what functions that may lock hold when they call. */
  private final Map<Site, Integer> held = new IdentityHashMap<>();

  EntryLocks(CallGraph graph, Knowledge knowledge, Locks locks, EntryPoints points) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.locks = locks;
    this.points = points;
    this.linked = new LinkedPackages(graph);
    for (Code code : graph.codes()) {
      if (locks.mayLock(code) && isInit(code) && LockCount.mayHold(locks.total(code))) {
        locking.add(LinkedPackages.path(code));
      }
    }
  }

  private boolean isInit(Code code) {
    return points.of(code).stream().anyMatch(point -> point.kind() == Kind.INIT);
  }

  @Override
  public @Nullable EntryState<State> begin(Code code) {
    EntryState<State> joined = null;
    for (EntryPoint point : points.of(code)) {
      EntryState<State> state = begin(code, point);
      joined = joined == null ? state : EntryStates.join(joined, state, this);
    }
    return joined;
  }

  private EntryState<State> begin(Code code, EntryPoint point) {
    return switch (point.kind()) {
      case TEST -> EntryState.certain(State.UNLOCKED_BY_TEST);
      case HANDLER, GOROUTINE ->
          new EntryState<>(State.UNLOCKED, graph.isFullyKnown(code), State.UNLOCKED);
      // the runtime keeps the main goroutine on its thread while packages are initialised, and
      // frees it before main.main (runtime/proc.go)
      case C_CALLBACK, INIT -> EntryState.possible(State.UNCLEAR);
      case MAIN, TEST_MAIN, COMMAND -> onMain(LinkedPackages.path(code));
    };
  }

  /** The main goroutine is locked only if an init of a package did that which is linked with it. */
  private EntryState<State> onMain(String path) {
    return free.computeIfAbsent(path, this::isFree)
        ? EntryState.certain(State.UNLOCKED)
        : EntryState.possible(State.UNCLEAR);
  }

  private boolean isFree(String path) {
    return linked.of(path).stream()
        .allMatch(
            each -> !locking.contains(each) && knowledge.threadCalls().of(each, "init").isEmpty());
  }

  @Override
  public EntryState<State> later(Call call, Callback library) {
    if (library.how() == How.LATER_MAIN) {
      return onMain(LinkedPackages.path(call.from()));
    } else if (library.symbol().name().equals(REGISTER)) {
      return inChild(call, new SymbolName(library.symbol().path(), RUN));
    }
    return library.how().isOnOtherGoroutine()
        ? EntryState.certain(started(call))
        : EntryState.unseen();
  }

  /** A program that is its own child runs what is registered where it asks the library to. */
  private EntryState<State> inChild(Call registers, SymbolName run) {
    String registering = LinkedPackages.path(registers.from());
    EntryState<State> joined = EntryState.unseen();
    for (Site site : graph.sites(RUN::equals)) {
      for (Site at : site.calls(run) ? withCallers(site) : List.<Site>of()) {
        String path = LinkedPackages.path(at.code());
        if (linked.of(path).contains(registering)) {
          if (!at.code().isMain() || !locks.isUnlocked(at)) {
            return EntryState.unseen();
          }
          EntryState<State> here = onMain(path);
          joined = joined.state() == null ? here : EntryStates.join(joined, here, this);
        }
      }
    }
    return joined;
  }

  /** A call, or where it stands alone in a function of its own, the calls of that. */
  private List<Site> withCallers(Site site) {
    List<Call> entering = graph.entering(site.code());
    return AffineCalls.isPrimitive(site.code()) && !entering.isEmpty()
        ? entering.stream().map(Call::site).toList()
        : List.of(site);
  }

  @Override
  public State started(Call call) {
    return call.from().isInTestFile() ? State.UNLOCKED_BY_TEST : State.UNLOCKED;
  }

  @Override
  public State unclear() {
    return State.UNCLEAR;
  }

  @Override
  public State join(State one, State other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  @Override
  public EntryState<State> at(Site site, EntryState<State> entry) {
    if (site.code().body() == null) {
      return EntryState.possible(State.UNCLEAR);
    }
    int count = locks.mayLock(site.code()) ? held.computeIfAbsent(site, this::held) : 0;
    if (count == FIRST) {
      return ChosenCalls.isOne(site)
          ? entry
          : new EntryState<>(State.UNCLEAR, entry.isComplete(), entry.proven());
    } else if (LockCount.isNone(count)) {
      return entry;
    }
    // what nobody can look into is no caller that locks, but takes no lock back either
    boolean mayBeLocked = entry.state() == State.UNCLEAR || LockCount.mayHold(count);
    return mayBeLocked ? EntryState.possible(State.UNCLEAR) : EntryState.unseen();
  }

  private int held(Site site) {
    int count = locks.heldWhenRun(site);
    boolean isFirst = LockCount.mayHold(count) && site.manner() != Manner.DEFER;
    return isFirst && locks.isUnlockedFirst(site) ? FIRST : count;
  }
}
