package org.goboundaries.flow.threads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;

/**
 * What holds between the goroutines of a program and its threads, and the rules that ask for it.
 * Many threads may ask for defects; the rest is for the rules.
 */
public final class Threads {
  private final Bodies bodies;
  private final Knowledge knowledge;
  private final Locks locks;
  private final AffineCalls calls;
  private final StateUses uses;
  private final ThreadEntries entries;
  private final Map<Class<?>, ThreadRule> rules = new HashMap<>();

  /** Of a program. */
  public Threads(Bodies bodies, Knowledge knowledge, EntryPoints points) {
    this.bodies = bodies;
    this.knowledge = knowledge;
    this.locks = new Locks(bodies, knowledge);
    this.calls = new AffineCalls(bodies, knowledge, locks);
    this.uses = new StateUses(bodies.calls(), knowledge, calls);
    this.entries = new ThreadEntries(bodies.calls(), points, knowledge, locks);
  }

  /**
   * The defects of one kind in a file.
   *
   * @param kind what finds them
   * @param maker makes it for this program, once
   */
  public synchronized List<ThreadDefect> in(
      GoFile file, Class<? extends ThreadRule> kind, Function<Threads, ThreadRule> maker) {
    ThreadRule rule = rules.computeIfAbsent(kind, key -> maker.apply(this));
    return graph().codes(file).stream()
        .filter(code -> code.body() != null)
        .flatMap(code -> rule.in(code).stream())
        .toList();
  }

  /** Whether the goroutine is known not to be locked to its thread when a call is made. */
  public synchronized boolean isUnlocked(Site site) {
    return site.code().body() != null && locks.isUnlocked(site) && entries.isUnlocked(site.code());
  }

  /** The calls of the program. */
  public CallGraph graph() {
    return bodies.calls();
  }

  /** What tables say. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** The body of a function. */
  public FunctionBody body(Code code) {
    return bodies.of(code);
  }

  /** How often goroutines are locked within functions. */
  public Locks locks() {
    return locks;
  }

  /** The calls that depend on their thread. */
  public AffineCalls calls() {
    return calls;
  }

  /** The calls that depend on the state of their thread, and are right in any. */
  public StateUses uses() {
    return uses;
  }

  /** Whether goroutines are locked when functions begin. */
  public ThreadEntries entries() {
    return entries;
  }
}
