package org.goboundaries.flow.threads;

import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The locks of goroutines to their threads: what calls and whole functions add to their count. */
final class Locks implements Summaries.Equations<Integer> {
  private static final SymbolName LOCK = new SymbolName("runtime", "LockOSThread");
  private static final SymbolName UNLOCK = new SymbolName("runtime", "UnlockOSThread");

  private final Bodies bodies;
  private final CallGraph graph;
  private final UnseenLocks unseen;
  private final Reach mayLock;
  private final Summaries<Integer> totals;
  private final Counting analysis;

  Locks(Bodies bodies, Knowledge knowledge) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.unseen = new UnseenLocks(bodies, knowledge);
    this.mayLock = Reach.of(graph, this::isAboutLocks, Call::isHere);
    this.totals = new Summaries<>(graph, this);
    this.analysis = new Counting(totals::of);
  }

  static boolean isLock(Site site) {
    return site.calls(LOCK);
  }

  static boolean isUnlock(Site site) {
    return site.calls(UNLOCK);
  }

  /** Whether it is a plain call of {@code runtime.LockOSThread}. */
  static boolean isPlainLock(Site site) {
    return isLock(site) && site.manner() == Manner.CALL;
  }

  /** Whether it is a call of {@code runtime.UnlockOSThread} that is not deferred. */
  static boolean isPlainUnlock(Site site) {
    return isUnlock(site) && site.manner() == Manner.CALL;
  }

  private boolean isAboutLocks(Site site) {
    return isLock(site)
        || isUnlock(site)
        || (graph.calls(site).isEmpty() && unseen.isAboutLocks(site));
  }

  /** Whether a function, or one that it calls, locks or unlocks, or may do so. */
  boolean mayLock(Code code) {
    return mayLock.contains(code);
  }

  /** Whether a value is called whose type is one of Go itself: what cancels a context. */
  boolean isOfStandardType(Site site) {
    return unseen.isOfStandardType(site);
  }

  FunctionBody body(Code code) {
    return bodies.of(code);
  }

  /** The counts in a function with a body. */
  Solution<LockCount> counts(Code code) {
    return Solution.of(body(code), analysis);
  }

  /** What is held before a call is made, deferred or started. */
  int held(Site site) {
    return counts(site.code()).before(site).held();
  }

  /** The locks since the function began before a call is made; null where that is not known. */
  @Nullable Integer before(Site site) {
    int held = held(site);
    return LockCount.isKnown(held) ? held : null;
  }

  /** What is held when a call runs; while a deferred one does that may be anything. */
  int heldWhenRun(Site site) {
    if (site.manner() != Manner.DEFER) {
      return held(site);
    }
    boolean isFree = graph.sites(site.code()).stream().allMatch(each -> change(each) == 0);
    return isFree ? 0 : LockCount.UNCLEAR;
  }

  /** Whether the function itself holds no lock when a call is made. */
  boolean isUnlocked(Site site) {
    return LockCount.isNone(held(site));
  }

  /** The same when the call is reached first, before a loop around it begins again. */
  boolean isUnlockedFirst(Site site) {
    return LockCount.isNone(counts(site.code()).firstBefore(site).held());
  }

  /** How many more locks a function leaves than it has found. */
  int total(Code code) {
    return totals.of(code);
  }

  /** Whether a function gives back all locks that it takes, and no others. */
  boolean isBalanced(Code code) {
    return total(code) == 0;
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
    Counting assuming = new Counting(callees);
    if (code.body() == null) {
      return graph.sites(code).stream()
          .map(assuming::change)
          .reduce(LockCount::joined)
          .orElse(initial());
    }
    return Solution.solve(body(code), assuming).leaving(Outcome.RETURNS).stream()
        .map(LockCount::total)
        .reduce(LockCount::joined)
        .orElse(unknown());
  }

  /** What a call adds to the count, when it is made or a deferred one runs. */
  int change(Site site) {
    return analysis.change(site);
  }

  /**
   * Counts the locks on the paths of one function. What deferred calls will add is a part of the
   * state: two branches that each defer an unlock come to the same.
   */
  private final class Counting implements Analysis<LockCount> {
    private final Function<Code, Integer> callees;

    Counting(Function<Code, Integer> callees) {
      this.callees = callees;
    }

    int change(Site site) {
      if (isLock(site)) {
        return 1;
      } else if (isUnlock(site)) {
        return -1;
      }
      int sum = 0;
      Integer direct = null;
      for (Call call : graph.calls(site)) {
        int total = callees.apply(call.to());
        if (call.isDirect()) {
          direct = direct == null ? total : LockCount.joined(direct, total);
        } else if (call.isHere() && total != 0) {
          sum = LockCount.joined(LockCount.UNSEEN, total);
        }
      }
      boolean isFree = sum == 0 && direct == null && areFree(graph.values(site.callee()));
      return sum == 0 && !isFree ? (direct == null ? unseen.change(site) : direct) : sum;
    }

    /** Whether all that a function value may be is known, and locks nothing. */
    private boolean areFree(Set<Reference> values) {
      return !values.isEmpty() && values.stream().allMatch(this::isFree);
    }

    private boolean isFree(Reference value) {
      Code code = null;
      if (value instanceof Reference.Literal literal) {
        code = literal.code();
      } else if (value instanceof Reference.Declared declared) {
        code = graph.code(declared.function());
      }
      return code != null && callees.apply(code) == 0;
    }

    /** Whether a function may panic between a lock and an unlock. */
    private boolean mayStop(Site site) {
      return graph.calls(site).stream().anyMatch(call -> mayLock(call.to()));
    }

    @Override
    public LockCount entry() {
      return LockCount.START;
    }

    @Override
    public LockCount unknown() {
      return LockCount.UNKNOWN;
    }

    @Override
    public LockCount join(LockCount one, LockCount other) {
      return one.join(other);
    }

    @Override
    public LockCount call(Site site, LockCount before) {
      return before.plus(change(site));
    }

    @Override
    public LockCount interrupted(Site site, LockCount before) {
      return mayStop(site) ? before.plus(LockCount.UNCLEAR) : before;
    }

    @Override
    public LockCount defer(Site site, LockCount before) {
      return before.deferring(change(site));
    }

    @Override
    public int bound() {
      return 6;
    }
  }
}
