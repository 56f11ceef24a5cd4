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
  private final Locks locks;
  private final EntryStates<State> entries;

  /** Of a program. */
  public Threads(Bodies bodies, Knowledge knowledge, EntryPoints points) {
    this.graph = bodies.calls();
    AffineCalls affine = new AffineCalls(bodies, knowledge);
    this.locks = new Locks(bodies);
    this.entries = new EntryStates<>(graph, new ThreadEntries(graph, knowledge, locks, points));
    this.missing = new MissingLocks(graph, affine, locks, entries, points);
    this.dirty = new DirtyThreads(graph, knowledge, affine, locks, entries);
    this.lost = new LostLocks(graph, affine, locks);
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
