package org.goboundaries.flow.threads;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Tuple;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** What calls and whole functions add to the count of locks. For one thread. */
final class Locks {
  /** A longer chain of helpers that lock is not followed. */
  private static final int DEEPEST = 50;

  private final CallGraph graph;
  private final Knowledge knowledge;
  private final Function<Code, Answers> answers;
  private final Set<Code> locking;
  private final Set<Code> surelyLocking;
  private final Map<Code, Body> bodies = new IdentityHashMap<>();
  private final Map<Code, LockFlow> flows = new IdentityHashMap<>();
  private final Map<Code, @Nullable Integer> totals = new HashMap<>();
  private final Set<Code> busy = Collections.newSetFromMap(new IdentityHashMap<>());

  Locks(CallGraph graph, Knowledge knowledge, Function<Code, Answers> answers) {
    this.graph = graph;
    this.knowledge = knowledge;
    this.answers = answers;
    this.locking = leadingTo(this::isAboutLocks);
    this.surelyLocking = leadingTo(Callees::isLock);
  }

  /** The code that makes such a call, or has other code make one on its goroutine. */
  private Set<Code> leadingTo(Predicate<Site> wanted) {
    Set<Code> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Code> open = new ArrayDeque<>();
    for (Code code : graph.codes()) {
      if (graph.sites(code).stream().anyMatch(wanted) && found.add(code)) {
        open.add(code);
      }
    }
    while (!open.isEmpty()) {
      for (Call call : graph.entering(open.remove())) {
        if (call.isHere() && found.add(call.from())) {
          open.add(call.from());
        }
      }
    }
    return found;
  }

  private boolean isAboutLocks(Site site) {
    return Callees.isLock(site)
        || Callees.isUnlock(site)
        || (graph.calls(site).isEmpty() && Callees.isSuspicious(site));
  }

  /** Whether a function, or one that it calls, is known to lock or unlock, or may do so. */
  boolean mayLock(Code code) {
    return locking.contains(code);
  }

  /** Whether a function, or one that it calls, is known to lock. */
  boolean isKnownToLock(Code code) {
    return surelyLocking.contains(code);
  }

  Body body(Code code) {
    return bodies.computeIfAbsent(code, key -> new Body(key, graph, knowledge, answers.apply(key)));
  }

  LockFlow flow(Code code) {
    LockFlow known = flows.get(code);
    if (known == null) {
      known = new LockFlow(body(code), this::change);
      flows.put(code, known);
    }
    return known;
  }

  /** What a function adds to the count; null where it isn't known. */
  @Nullable Integer total(Code code) {
    if (!locking.contains(code)) {
      return 0;
    } else if (totals.containsKey(code)) {
      return totals.get(code);
    } else if (code.body() == null || busy.size() > DEEPEST || !busy.add(code)) {
      return null;
    }
    Integer total = flow(code).total();
    busy.remove(code);
    totals.put(code, total);
    return total;
  }

  /** What a call adds to the count, when it is made or a deferred one runs. */
  @Nullable Integer change(Site site) {
    if (Callees.isLock(site)) {
      return 1;
    } else if (Callees.isUnlock(site)) {
      return -1;
    }
    List<Call> calls = graph.calls(site);
    boolean isHanded =
        calls.stream()
            .filter(call -> !call.isDirect() && call.isHere())
            .anyMatch(call -> !Integer.valueOf(0).equals(total(call.to())));
    List<Call> direct = calls.stream().filter(Call::isDirect).toList();
    if (isHanded) {
      return null;
    }
    return direct.isEmpty() ? unseen(site) : common(direct);
  }

  private @Nullable Integer common(List<Call> direct) {
    Integer first = total(direct.get(0).to());
    for (Call call : direct) {
      Integer total = total(call.to());
      if (first == null || !first.equals(total)) {
        return null;
      }
    }
    return first;
  }

  /** Of what is not at hand: a library has no reason to lock, unless its name says so. */
  private @Nullable Integer unseen(Site site) {
    if (site.callee() instanceof Reference.Predeclared || Callees.isStandard(site)) {
      return 0;
    }
    boolean isHarmless =
        Callees.isNamed(site) && !Callees.isSuspicious(site) && !returnsFunction(site);
    return isHarmless ? 0 : null;
  }

  /** Such as one that unlocks. */
  private boolean returnsFunction(Site site) {
    if (!(site.node() instanceof CallExpr call)) {
      return false;
    }
    Type result = answers.apply(site.code()).type(call);
    return isFunction(result)
        || (result instanceof Tuple tuple && tuple.elements().stream().anyMatch(Locks::isFunction));
  }

  private static boolean isFunction(Type type) {
    return type.underlying() instanceof Signature;
  }
}
