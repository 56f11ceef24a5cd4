package org.goboundaries.flow.threads;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.check.Answers;
import org.jspecify.annotations.Nullable;

/** What goes wrong between the goroutines of a program and its threads. Many threads may ask. */
public final class Threads {
  private final CallGraph graph;
  private final BiFunction<GoFile, Decl, Answers> answers;
  private final MissingLocks missing;
  private final DirtyThreads dirty;
  private final LostLocks lost;
  private final Locks locks;
  private final Entries entries;
  private @Nullable Decl declaration;
  private @Nullable Answers current;

  /**
   * Of a program.
   *
   * @param answers what a declaration and the bodies in it mean
   */
  public Threads(CallGraph graph, Knowledge knowledge, BiFunction<GoFile, Decl, Answers> answers) {
    this.graph = graph;
    this.answers = answers;
    AffineCalls affine = new AffineCalls(graph, knowledge, this::answers);
    this.locks = new Locks(graph, knowledge, this::answers);
    this.entries = new Entries(graph, locks, new Beginnings(graph, knowledge, locks));
    this.missing = new MissingLocks(graph, affine, locks, entries);
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
    Integer held = site.code().body() == null ? null : locks.flow(site.code()).before(site);
    return held != null && held <= 0 && entries.of(site.code()).isUnlocked();
  }

  /** Whether whenever the later of two calls of one function is made, the earlier one was. */
  public synchronized boolean isAlwaysBefore(Site earlier, Site later) {
    return earlier != later
        && earlier.code().body() != null
        && locks.body(earlier.code()).isAlwaysBefore(earlier, later);
  }

  private synchronized List<ThreadDefect> first(
      GoFile file, Function<Code, @Nullable ThreadDefect> finder) {
    return graph.codes(file).stream()
        .filter(code -> code.body() != null)
        .map(finder)
        .filter(Objects::nonNull)
        .toList();
  }

  /** One question follows another about the same declaration. */
  private Answers answers(Code code) {
    Code outermost = code;
    for (Code outer = code.outer(); outer != null; outer = outermost.outer()) {
      outermost = outer;
    }
    Decl wanted = (Decl) outermost.node();
    Answers known = current;
    if (known == null || declaration != wanted) {
      known = answers.apply(code.file(), wanted);
      declaration = wanted;
      current = known;
    }
    return known;
  }
}
