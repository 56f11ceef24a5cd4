package org.goboundaries.flow.threads;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/** What goes wrong between the goroutines of a program and its threads. Many threads may ask. */
public final class Threads {
  private final CallGraph graph;
  private final MissingLocks missing;
  private final DirtyThreads dirty;
  private final LostLocks lost;
  private final RestoreOrders orders;
  private final ThreadErrors errors;
  private final MainThread mainThread;
  private final ThreadChildren children;
  private final LeavingGoroutines leaving;
  private final MainHandles handles;
  private final Locks locks;
  private final EntryStates<State> entries;

  /** Of a program. */
  public Threads(Bodies bodies, Knowledge knowledge, EntryPoints points) {
    this.graph = bodies.calls();
    this.locks = new Locks(bodies, knowledge);
    AffineCalls affine = new AffineCalls(bodies, knowledge, locks);
    this.entries = new EntryStates<>(graph, new ThreadEntries(graph, knowledge, locks, points));
    this.missing = new MissingLocks(graph, affine, locks, entries, points);
    this.dirty = new DirtyThreads(graph, knowledge, affine, locks, entries);
    this.lost = new LostLocks(graph, affine, locks);
    this.orders = new RestoreOrders(graph, affine, locks);
    this.errors = new ThreadErrors(graph, knowledge, locks, entries);
    this.mainThread = new MainThread(affine, locks, entries, points);
    this.leaving = new LeavingGoroutines(graph, knowledge, affine, locks);
    this.handles = new MainHandles(affine, locks, entries);
    this.children = new ThreadChildren(graph, locks, entries);
  }

  /** Calls that depend on their thread, and are made without a lock; the first of each function. */
  public List<ThreadDefect> missingLocks(GoFile file) {
    return first(file, missing::in);
  }

  /** Unlocks that give a changed thread back; the first of each function. */
  public List<ThreadDefect> dirtyThreads(GoFile file) {
    return first(file, dirty::in);
  }

  /** Locks that are taken too late or stay behind. */
  public synchronized List<ThreadDefect> lostLocks(GoFile file) {
    return graph.codes(file).stream().flatMap(code -> lost.in(code).stream()).toList();
  }

  /** Deferred restores that run after what they need is gone. */
  public synchronized List<ThreadDefect> wrongOrders(GoFile file) {
    return graph.codes(file).stream().flatMap(code -> orders.in(code).stream()).toList();
  }

  /** Errors of a thread that are read when the goroutine may be on another one. */
  public List<ThreadDefect> lostErrors(GoFile file) {
    return first(file, errors::in);
  }

  /** Calls that need the thread which the process began with, on another one. */
  public List<ThreadDefect> notOnMainThread(GoFile file) {
    return first(file, mainThread::in);
  }

  /** Children that are killed when the thread ends that has started them. */
  public List<ThreadDefect> lostChildren(GoFile file) {
    return first(file, children::in);
  }

  /** Goroutines that rely on the changed thread of the one that starts them. */
  public synchronized List<ThreadDefect> leavingGoroutines(GoFile file) {
    return graph.codes(file).stream().flatMap(code -> leaving.in(code).stream()).toList();
  }

  /** Namespaces of the main thread to which other threads return. */
  public List<ThreadDefect> mainHandles(GoFile file) {
    return first(file, handles::in);
  }

  /** Whether the goroutine is known not to be locked to its thread when a call is made. */
  public synchronized boolean isUnlocked(Site site) {
    return site.code().body() != null
        && locks.isUnlocked(site)
        && ThreadEntries.isUnlocked(site.code(), entries.of(site.code()));
  }

  private synchronized List<ThreadDefect> first(
      GoFile file, Function<Code, @Nullable ThreadDefect> finder) {
    return graph.codes(file).stream()
        .filter(code -> code.body() != null)
        .map(finder)
        .filter(Objects::nonNull)
        .toList();
  }
}
