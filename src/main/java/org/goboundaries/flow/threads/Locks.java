package org.goboundaries.flow.threads;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Tuple;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** The locks of goroutines to their threads: what calls and whole functions add to their count. */
final class Locks implements Summaries.Equations<Optional<Integer>> {
  private static final SymbolName LOCK = new SymbolName("runtime", "LockOSThread");
  private static final SymbolName UNLOCK = new SymbolName("runtime", "UnlockOSThread");

  /** What is not available and has such a name may lock the goroutine and return. */
  private static final Pattern SUSPICIOUS =
      Pattern.compile("(?i:.*(thread|netns|namespace|setup|setenv).*)|.*[a-z]N[Ss]([A-Z].*)?|NS.*");

  private final Bodies bodies;
  private final CallGraph graph;
  private final Reach mayLock;
  private final Reach lock;
  private final Summaries<Optional<Integer>> totals;
  private final LockAnalysis analysis;

  Locks(Bodies bodies) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.mayLock = Reach.of(graph, this::isAboutLocks, Call::isHere);
    this.lock = Reach.of(graph, mayLock.ends(), Locks::isLock, Call::isHere);
    this.totals = new Summaries<>(graph, this);
    this.analysis = new LockAnalysis(site -> change(site, totals::of), this::mayStop);
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

  /** Whether the name of what is called says that it may be about threads. */
  static boolean isSuspicious(Site site) {
    String name = site.calledName();
    return !site.isStandard() && (SUSPICIOUS.matcher(name).matches() || isForeignLock(site, name));
  }

  /** A context of CUDA locks the goroutine by its method Lock; a mutex that is embedded doesn't. */
  private static boolean isForeignLock(Site site, String name) {
    return name.equals("Lock") && site.callee().names().stream().noneMatch(SymbolName::isStandard);
  }

  private boolean isAboutLocks(Site site) {
    return isLock(site) || isUnlock(site) || (graph.calls(site).isEmpty() && isSuspicious(site));
  }

  /** Whether a function, or one that it calls, is known to lock or unlock, or may do so. */
  boolean mayLock(Code code) {
    return mayLock.contains(code);
  }

  /** Whether a function, or one that it calls, is known to lock. */
  boolean isKnownToLock(Code code) {
    return lock.contains(code);
  }

  FunctionBody body(Code code) {
    return bodies.of(code);
  }

  /** The counts in a function with a body. */
  Solution<LockCount> counts(Code code) {
    return Solution.of(body(code), analysis);
  }

  /** The locks since the function began before a call is made; null where that is not known. */
  @Nullable Integer before(Site site) {
    return counts(site.code()).before(site).held();
  }

  /** Whether the function itself holds no lock when a call is made. */
  boolean isUnlocked(Site site) {
    Integer held = before(site);
    return held != null && held <= 0;
  }

  /** The same when the call is reached first, before a loop around it begins again. */
  boolean isUnlockedFirst(Site site) {
    Integer held = counts(site.code()).firstBefore(site).held();
    return held != null && held <= 0;
  }

  /** Whether a function gives back all locks that it takes, and no others. */
  boolean isBalanced(Code code) {
    return totals.of(code).equals(initial());
  }

  @Override
  public boolean isOfInterest(Code code) {
    return mayLock.contains(code);
  }

  @Override
  public Optional<Integer> initial() {
    return Optional.of(0);
  }

  @Override
  public Optional<Integer> unknown() {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> of(Code code, Function<Code, Optional<Integer>> callees) {
    if (code.body() == null) {
      boolean isQuiet =
          graph.sites(code).stream()
              .allMatch(site -> Integer.valueOf(0).equals(change(site, callees)));
      return isQuiet ? initial() : unknown();
    }
    LockAnalysis assuming = new LockAnalysis(site -> change(site, callees), this::mayStop);
    List<Optional<Integer>> ends =
        Solution.solve(body(code), assuming).leaving(Outcome.RETURNS).stream()
            .map(end -> Optional.ofNullable(end.total()))
            .distinct()
            .toList();
    return ends.size() == 1 ? ends.get(0) : unknown();
  }

  /** Whether a function may panic between a lock and an unlock. */
  private boolean mayStop(Site site) {
    return graph.calls(site).stream().anyMatch(call -> mayLock(call.to()));
  }

  /** What a call adds to the count, when it is made or a deferred one runs. */
  private @Nullable Integer change(Site site, Function<Code, Optional<Integer>> callees) {
    if (isLock(site)) {
      return 1;
    } else if (isUnlock(site)) {
      return -1;
    }
    List<Call> calls = graph.calls(site);
    boolean isHanded =
        calls.stream()
            .filter(call -> !call.isDirect() && call.isHere())
            .anyMatch(call -> !callees.apply(call.to()).equals(initial()));
    List<Optional<Integer>> direct =
        calls.stream()
            .filter(Call::isDirect)
            .map(call -> callees.apply(call.to()))
            .distinct()
            .toList();
    if (isHanded || direct.size() > 1) {
      return null;
    }
    return direct.isEmpty() ? unseen(site) : direct.get(0).orElse(null);
  }

  /** Of what is not available: a library has no reason to lock, unless its name says so. */
  private @Nullable Integer unseen(Site site) {
    boolean isIterator = site.node() instanceof RangeStmt;
    if (site.callee() instanceof Reference.Predeclared || site.isStandard() || isIterator) {
      return 0;
    }
    boolean isHarmless = site.isNamed() && !isSuspicious(site) && !returnsFunction(site);
    return isHarmless ? 0 : null;
  }

  /** Such as one that unlocks. */
  private boolean returnsFunction(Site site) {
    if (!(site.node() instanceof CallExpr call)) {
      return false;
    }
    Type result = bodies.answers(site.code()).type(call);
    return isFunction(result)
        || (result instanceof Tuple tuple && tuple.elements().stream().anyMatch(Locks::isFunction));
  }

  private static boolean isFunction(Type type) {
    return type.underlying() instanceof Signature;
  }
}
