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
import org.goboundaries.flow.entries.LinkedPackages;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.LockCount;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.jspecify.annotations.Nullable;

/**
 * Finds children that get a signal when the thread ends that has started them, or that no other
 * thread can trace.
 */
public final class ThreadChildren implements ThreadRule {
  private static final String SIGNAL = "Pdeathsig";
  private static final String TRACE = "Ptrace";
  private static final String TRACER = "tracer";
  private static final SymbolName START = new SymbolName("os/exec", "Cmd.Start");
  private static final SymbolName WAIT = new SymbolName("os/exec", "Cmd.Wait");

  private static final String KILLED = "the child is to die with the thread that starts it";
  private static final String TRACED = "the thread that starts the child is to trace it";

  private final Threads threads;
  private final CallGraph graph;
  private final Children children;
  private final EndedThreads ended;

  /** Of a program. */
  public ThreadChildren(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
    this.children = new Children(graph);
    this.ended = new EndedThreads(threads);
  }

  /** The first one in a function. */
  @Override
  public List<ThreadDefect> in(Code code) {
    List<Site> starts =
        graph.sites(code).stream()
            .filter(site -> site.manner() == Manner.CALL && Children.isStart(site))
            .toList();
    if (starts.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            found(starts, this::find, children.wish(code, SIGNAL), KILLED),
            found(starts, this::findTraced, children.wish(code, TRACE), TRACED))
        .limit(1)
        .toList();
  }

  private static Stream<ThreadDefect> found(
      List<Site> starts,
      Function<Site, @Nullable ThreadDefect> finder,
      Children.@Nullable Wish wish,
      String message) {
    return wish == null
        ? Stream.of()
        : starts.stream()
            .map(finder)
            .filter(Objects::nonNull)
            .map(defect -> defect.with(wish.code(), wish.at(), message));
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
    if (held == 1 && start.calls(START) && endsBefore(start)) {
      return new ThreadDefect(Reason.PARENT_ENDS, start.node());
    }
    boolean isUnlocked = threads.entries().isUnlocked(start.code());
    boolean isWrong = isUnlocked || (isOwnMatter(start) && ended.areAround(start.code()));
    if (!LockCount.isNone(held) || !isWrong) {
      return null;
    }
    ThreadDefect found = new ThreadDefect(Reason.PLAIN, start.node());
    return isUnlocked && ended.areAround(start.code()) ? found : found.likely();
  }

  /** Whether a function that others may call waits for its child itself: so it needs the lock. */
  private boolean isOwnMatter(Site start) {
    return threads.entries().isOwnMatter(start.code())
        && (!start.calls(START) || isWaiting(start.code()));
  }

  private boolean isWaiting(Code code) {
    return graph.sites(code).stream().anyMatch(site -> site.calls(WAIT));
  }

  /** Whether the goroutine ends, and its thread with it, without having waited for the child. */
  private boolean endsBefore(Site start) {
    Code code = start.code();
    return ended.isGoroutine(code)
        && graph.literals(code).isEmpty()
        && !isWaiting(code)
        && Set.of(1).containsAll(threads.locks().totalsBehind(start));
  }
}
