package org.goboundaries.flow.affinity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.entries.LinkedPackages;
import org.goboundaries.flow.threads.LockCount;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
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
public final class ThreadChildren implements ThreadRule {
  private static final String FIELD = "Pdeathsig";
  private static final Set<SymbolName> STARTS = names("Start", "Run", "Output", "CombinedOutput");
  private static final Set<SymbolName> START = names("Start");
  private static final Set<SymbolName> WAIT = names("Wait");

  private final Threads threads;
  private final CallGraph graph;

  /** Goroutines that end their threads; null until somebody asks. */
  private @Nullable List<Code> ending;

  /** Of a program. */
  public ThreadChildren(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
  }

  private static Set<SymbolName> names(String... methods) {
    return Set.copyOf(
        List.of(methods).stream().map(each -> new SymbolName("os/exec", "Cmd." + each)).toList());
  }

  /** The first one in a function. */
  @Override
  public List<ThreadDefect> in(Code code) {
    Node wish = wish(code.node());
    return wish == null
        ? List.of()
        : graph.sites(code).stream()
            .filter(site -> site.manner() == Manner.CALL && isOne(site, STARTS))
            .map(this::find)
            .filter(Objects::nonNull)
            .limit(1)
            .map(
                found ->
                    found.with(code, wish, "the child is to die with the thread that starts it"))
            .toList();
  }

  private @Nullable ThreadDefect find(Site start) {
    int held = threads.locks().held(start);
    if (held == 1 && isOne(start, START) && endsBefore(start)) {
      return new ThreadDefect(Reason.PARENT_ENDS, start.node());
    } else if (!LockCount.isNone(held) || !threads.entries().isUnlocked(start.code())) {
      return null;
    }
    ThreadDefect found = new ThreadDefect(Reason.PLAIN, start.node());
    return doThreadsEnd(start.code()) ? found : found.likely();
  }

  /** Whether the goroutine ends, and its thread with it, without having waited for the child. */
  private boolean endsBefore(Site start) {
    Code code = start.code();
    return isGoroutine(code)
        && graph.literals(code).isEmpty()
        && graph.sites(code).stream().noneMatch(site -> isOne(site, WAIT))
        && Set.of(1).containsAll(threads.locks().totalsBehind(start));
  }

  /** Whether a goroutine of the same program ends while it is locked, and with it its thread. */
  private boolean doThreadsEnd(Code around) {
    if (ending == null) {
      ending =
          graph.codes().stream()
              .filter(code -> threads.locks().mayLock(code) && isGoroutine(code))
              .filter(code -> code.body() != null && threads.locks().total(code) > 0)
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
  private static @Nullable Node wish(Node code) {
    Node[] found = {null};
    Walk.tree(
        code,
        node -> {
          found[0] = found[0] == null && isWish(node) ? node : found[0];
          return found[0] == null;
        });
    return found[0];
  }

  private static boolean isWish(Node node) {
    return node instanceof KeyValueExpr pair
            && pair.key() instanceof Ident key
            && key.name().equals(FIELD)
            && isSet(pair.value())
        || node instanceof AssignStmt assign
            && assign.left().get(0) instanceof SelectorExpr field
            && field.selector().name().equals(FIELD)
            && isSet(assign.right().get(0));
  }

  private static boolean isSet(Expr signal) {
    return !(signal instanceof BasicLit);
  }
}
