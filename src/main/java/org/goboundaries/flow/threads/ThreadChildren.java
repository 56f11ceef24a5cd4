package org.goboundaries.flow.threads;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.entries.LinkedPackages;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Finds children that get a signal when the thread ends that has started them. */
final class ThreadChildren {
  private static final String FIELD = "Pdeathsig";
  private static final Set<SymbolName> STARTS = names("Start", "Run", "Output", "CombinedOutput");
  private static final Set<SymbolName> START = names("Start");
  private static final Set<SymbolName> WAIT = names("Wait");

  private final CallGraph graph;
  private final Locks locks;
  private final EntryStates<State> entries;

  /** Goroutines that end their threads; null until somebody asks. */
  private @Nullable List<Code> ending;

  ThreadChildren(CallGraph graph, Locks locks, EntryStates<State> entries) {
    this.graph = graph;
    this.locks = locks;
    this.entries = entries;
  }

  private static Set<SymbolName> names(String... methods) {
    return Set.copyOf(
        List.of(methods).stream().map(each -> new SymbolName("os/exec", "Cmd." + each)).toList());
  }

  /** The first one in a function; null where there is none. */
  @Nullable ThreadDefect in(Code code) {
    Node wish = code.body() == null ? null : wish(code.body());
    if (wish == null) {
      return null;
    }
    for (Site site : graph.sites(code)) {
      boolean isStart = site.manner() == Manner.CALL && isOne(site, STARTS);
      ThreadDefect found = isStart ? find(site) : null;
      if (found != null) {
        return found.with(code, wish, "the child is to die with the thread that starts it");
      }
    }
    return null;
  }

  private @Nullable ThreadDefect find(Site start) {
    Code code = start.code();
    int held = locks.held(start);
    if (held == 1 && isOne(start, START) && endsBefore(start)) {
      return new ThreadDefect(Reason.PARENT_ENDS, start, null);
    }
    boolean isUnlocked = LockCount.isNone(held) && ThreadEntries.isUnlocked(code, entries.of(code));
    if (!isUnlocked) {
      return null;
    }
    ThreadDefect found = new ThreadDefect(Reason.PARENT_MAY_END, start, null);
    return doThreadsEnd(code) ? found : found.likely();
  }

  /** Whether the goroutine ends, and its thread with it, without having waited for the child. */
  private boolean endsBefore(Site start) {
    Code code = start.code();
    FunctionBody body = locks.body(code);
    Solution<LockCount> counts = locks.counts(code);
    boolean isWaiting =
        graph.sites(code).stream().anyMatch(site -> isOne(site, WAIT))
            || !graph.literals(code).isEmpty();
    return isGoroutine(code)
        && !isWaiting
        && body.returnsBehind(start).stream().allMatch(point -> counts.after(point).total() == 1);
  }

  /** Whether a goroutine of the same program ends while it is locked, and with it its thread. */
  private boolean doThreadsEnd(Code around) {
    if (ending == null) {
      ending =
          graph.codes().stream()
              .filter(code -> locks.mayLock(code) && isGoroutine(code))
              .filter(code -> code.body() != null && locks.total(code) > 0)
              .toList();
    }
    if (ending.isEmpty()) {
      return false;
    }
    String path = LinkedPackages.path(around);
    Set<String> linked = new LinkedPackages(graph).of(path);
    return ending.stream()
        .anyMatch(
            code ->
                code.isInTestFile()
                    ? around.isInTestFile() && LinkedPackages.path(code).equals(path)
                    : linked.contains(LinkedPackages.path(code)));
  }

  private boolean isGoroutine(Code code) {
    return graph.entering(code).stream()
        .anyMatch(call -> call.where() == Where.ELSEWHERE && call.site().manner() == Manner.GO);
  }

  private static boolean isOne(Site site, Set<SymbolName> names) {
    return site.callee().names().stream().anyMatch(names::contains);
  }

  /** Where a function asks for the signal; null where it doesn't. */
  private static @Nullable Node wish(Node body) {
    Node[] found = {null};
    Walk.tree(
        body,
        node -> {
          boolean isWish =
              node instanceof KeyValueExpr pair
                      && pair.key() instanceof Ident key
                      && key.name().equals(FIELD)
                      && isSet(pair.value())
                  || node instanceof AssignStmt assign
                      && assign.left().get(0) instanceof SelectorExpr field
                      && field.selector().name().equals(FIELD)
                      && isSet(assign.right().get(0));
          found[0] = found[0] == null && isWish ? node : found[0];
          return found[0] == null;
        });
    return found[0];
  }

  private static boolean isSet(Expr signal) {
    return !(signal instanceof BasicLit);
  }
}
