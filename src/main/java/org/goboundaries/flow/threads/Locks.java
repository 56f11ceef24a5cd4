package org.goboundaries.flow.threads;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.Knowledge;

/**
 * How often functions lock their goroutine to its thread: within them, and, as their summary, how
 * many more locks they leave than they have found.
 */
public final class Locks implements Summaries.Equations<Integer> {
  /** What a step says where a lock is taken. */
  public static final String LOCKED = "the goroutine is locked to its thread here";

  private static final SymbolName LOCK = new SymbolName("runtime", "LockOSThread");
  private static final SymbolName UNLOCK = new SymbolName("runtime", "UnlockOSThread");

  private final Bodies bodies;
  private final CallGraph graph;
  private final UnseenLocks unseen;
  private final Reach mayLock;
  private final Summaries<Integer> totals;
  private final LockAnalysis analysis;

  Locks(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.unseen = new UnseenLocks(bodies, knowledge);
    this.mayLock = Reach.of(graph, this::isAboutLocks, Call::isHere);
    this.totals = new Summaries<>(graph, this);
    this.analysis = new LockAnalysis(graph, unseen, mayLock, totals::of);
  }

  /** Whether {@code runtime.LockOSThread} is called, deferred or started. */
  public static boolean isLock(Site site) {
    return site.calls(LOCK);
  }

  /** Whether {@code runtime.UnlockOSThread} is called, deferred or started. */
  public static boolean isUnlock(Site site) {
    return site.calls(UNLOCK);
  }

  /** Whether it is a plain call of {@code runtime.LockOSThread}. */
  public static boolean isPlainLock(Site site) {
    return isLock(site) && site.manner() == Manner.CALL;
  }

  /** Whether it is a call of {@code runtime.UnlockOSThread} that is not deferred. */
  public static boolean isPlainUnlock(Site site) {
    return isUnlock(site) && site.manner() == Manner.CALL;
  }

  private boolean isAboutLocks(Site site) {
    return isLock(site)
        || isUnlock(site)
        || (graph.calls(site).isEmpty() && unseen.isAboutLocks(site));
  }

  /** Whether a function, or one that it calls, locks or unlocks, or may do so. */
  public boolean mayLock(Code code) {
    return mayLock.contains(code);
  }

  /** The counts in a function with a body. */
  public Solution<LockCount> counts(Code code) {
    return Solution.of(bodies.of(code), analysis);
  }

  /** What is held before a call is made, deferred or started, of the function's own locks. */
  public int held(Site site) {
    return counts(site.code()).before(site).held();
  }

  /** Whether the function itself holds no lock when a call is made. */
  public boolean isUnlocked(Site site) {
    return LockCount.isNone(held(site));
  }

  /** What is held when a call runs; while a deferred one does that may be anything. */
  int heldWhenRun(Site site) {
    if (site.manner() != Manner.DEFER) {
      return held(site);
    }
    boolean isFree = graph.sites(site.code()).stream().allMatch(each -> analysis.change(each) == 0);
    return isFree ? 0 : LockCount.UNCLEAR;
  }

  /** Whether it holds none when a call is reached first, before a loop around begins again. */
  boolean isUnlockedFirst(Site site) {
    return LockCount.isNone(counts(site.code()).firstBefore(site).held());
  }

  /** How many more locks a function leaves than it has found. */
  public int total(Code code) {
    return totals.of(code);
  }

  /** The totals of the ways on which a function returns after a call. */
  public Set<Integer> totalsBehind(Site site) {
    Solution<LockCount> counts = counts(site.code());
    return bodies.of(site.code()).returnsBehind(site).stream()
        .map(point -> counts.after(point).total())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a value is called whose type is one of Go itself: what cancels a context. */
  public boolean isOfStandardType(Site site) {
    return unseen.isOfStandardType(site);
  }

  @Override
  public boolean isOfInterest(Code code) {
    return mayLock.contains(code);
  }

  @Override
  public Integer initial() {
    return 0;
  }

  @Override
  public Integer unknown() {
    return LockCount.UNCLEAR;
  }

  @Override
  public Integer of(Code code, Function<Code, Integer> callees) {
    LockAnalysis assuming = new LockAnalysis(graph, unseen, mayLock, callees);
    if (code.body() == null) {
      return graph.sites(code).stream()
          .map(assuming::change)
          .reduce(LockCount::joined)
          .orElse(initial());
    }
    return Solution.solve(bodies.of(code), assuming).leaving(Outcome.RETURNS).stream()
        .map(LockCount::total)
        .reduce(LockCount::joined)
        .orElse(unknown());
  }
}
