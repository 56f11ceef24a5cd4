package org.goboundaries.flow.affinity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.entries.LinkedPackages;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.LockCount;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds children that get a signal when the thread ends that has started them, or that no other
 * thread can trace.
 */
public final class ThreadChildren implements ThreadRule {
  private static final String SIGNAL = "Pdeathsig";
  private static final String TRACE = "Ptrace";
  private static final String TRACER = "tracer";
  private static final Set<SymbolName> STARTS = names("Start", "Run", "Output", "CombinedOutput");
  private static final Set<SymbolName> LOW_STARTS =
      Set.of(
          new SymbolName("os", "StartProcess"),
          new SymbolName("syscall", "ForkExec"),
          new SymbolName("syscall", "StartProcess"));
  private static final Set<SymbolName> START = names("Start");
  private static final Set<SymbolName> WAIT = names("Wait");

  private static final String KILLED = "the child is to die with the thread that starts it";
  private static final String TRACED = "the thread that starts the child is to trace it";

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
    Node signal = ProcessAttributes.set(code.node(), SIGNAL);
    Node trace = ProcessAttributes.set(code.node(), TRACE);
    if (signal == null && trace == null) {
      return List.of();
    }
    List<Site> starts =
        graph.sites(code).stream()
            .filter(site -> site.manner() == Manner.CALL)
            .filter(site -> isOne(site, STARTS) || isOne(site, LOW_STARTS))
            .toList();
    Stream<ThreadDefect> killed =
        signal == null ? Stream.of() : found(starts, this::find, code, signal, KILLED);
    Stream<ThreadDefect> untraced =
        trace == null ? Stream.of() : found(starts, this::findTraced, code, trace, TRACED);
    return Stream.concat(killed, untraced).limit(1).toList();
  }

  private static Stream<ThreadDefect> found(
      List<Site> starts,
      Function<Site, @Nullable ThreadDefect> finder,
      Code code,
      Node wish,
      String message) {
    return starts.stream()
        .map(finder)
        .filter(Objects::nonNull)
        .map(defect -> defect.with(code, wish, message));
  }

  /**
   * Many have a child traced only to have it stop. Who goes on to trace it without a lock is told
   * so at those calls.
   */
  private @Nullable ThreadDefect findTraced(Site start) {
    if (!threads.isUnlocked(start)) {
      return null;
    }
    List<Site> own = traces(start.code()).toList();
    ThreadDefect found = new ThreadDefect(Reason.TRACER_MAY_CHANGE, start.node());
    if (own.isEmpty()) {
      return isTracing(LinkedPackages.path(start.code())) ? found.likely() : null;
    }
    return own.stream().allMatch(trace -> threads.locks().held(trace) > 0) ? found : null;
  }

  private boolean isTracing(String path) {
    return graph.codes().stream()
        .filter(code -> threads.calls().leadTo(code) && LinkedPackages.path(code).equals(path))
        .anyMatch(code -> traces(code).findAny().isPresent());
  }

  /** The calls that only the tracer of a process can make. */
  private Stream<Site> traces(Code code) {
    return threads.calls().in(code).stream()
        .filter(call -> call.row().state().equals(TRACER))
        .map(Affine::site);
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
}
