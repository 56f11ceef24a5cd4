package org.goboundaries.flow.affinity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.NamedRows;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.Locks;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Finds errors that a call of C leaves in its thread, and that a second call reads when the
 * goroutine may be on another one.
 */
public final class ThreadErrors implements ThreadRule {
  private static final String C = "C";

  private final Threads threads;
  private final CallGraph graph;
  private final NamedRows<ThreadCall> rows;
  private final Map<Code, List<Affine>> reads = new IdentityHashMap<>();

  /** Of a program. */
  public ThreadErrors(Threads threads) {
    this.threads = threads;
    this.graph = threads.graph();
    this.rows = new NamedRows<>(threads.knowledge().threadCalls());
  }

  /** The first one in a function. */
  @Override
  public List<ThreadDefect> in(Code code) {
    if (graph.sites(code).stream().noneMatch(this::isOfC)) {
      return List.of();
    }
    for (Site site : graph.sites(code)) {
      for (Affine read : site.manner() == Manner.CALL ? readBy(site) : List.<Affine>of()) {
        Site failing = failing(site, read.row());
        if (failing != null && (isUnlocked(failing) || isUnlocked(site))) {
          return List.of(defect(site, failing, read));
        }
      }
    }
    return List.of();
  }

  private static ThreadDefect defect(Site site, Site failing, Affine read) {
    ThreadDefect found =
        new ThreadDefect(Reason.PLAIN, site.node(), failing.calledName(), read)
            .with(failing, "this leaves its error in the thread");
    return read.site() == site ? found : found.with(read.site(), "the error is read here");
  }

  private boolean isUnlocked(Site site) {
    return threads.entries().isOwnMatter(site.code()) && threads.locks().isUnlocked(site);
  }

  /** The last call of C whose error a read must be about; null where there is none. */
  private @Nullable Site failing(Site read, ThreadCall row) {
    Site last = null;
    for (Site site : graph.sites(read.code())) {
      boolean isBefore =
          site != read && site.manner() == Manner.CALL && leaves(site, row) && isBefore(site, read);
      last = isBefore ? site : last;
    }
    return last;
  }

  private boolean isBefore(Site site, Site read) {
    return threads.body(read.code()).isAlwaysBefore(site, read);
  }

  private boolean isOfC(Site site) {
    return site.callee().names().stream().anyMatch(name -> name.path().equals(C));
  }

  /** Whether a call leaves the error that a row reads: by its name, or the beginning of it. */
  private boolean leaves(Site site, ThreadCall row) {
    return rows.of(site.callee().names()).stream().noneMatch(each -> each.effect() == Effect.READS)
        && site.callee().names().stream()
            .filter(name -> name.path().equals(row.symbol().path()))
            .map(SymbolName::name)
            .anyMatch(name -> row.restore().stream().anyMatch(each -> isNamed(name, each)));
  }

  private static boolean isNamed(String name, String pattern) {
    return pattern.endsWith("*")
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : name.equals(pattern);
  }

  /** The reads that a call makes, or has a function make that reads what its caller has left. */
  private List<Affine> readBy(Site site) {
    List<Affine> found = new ArrayList<>();
    rows.of(site.callee().names()).stream()
        .filter(row -> row.effect() == Effect.READS)
        .forEach(row -> found.add(new Affine(site, row)));
    List<Call> calls = graph.calls(site);
    if (calls.size() == 1 && calls.get(0).isDirect() && calls.get(0).isHere()) {
      found.addAll(readFirst(calls.get(0).to()));
    }
    return found;
  }

  private List<Affine> readFirst(Code code) {
    List<Affine> known = code.body() == null ? List.of() : reads.putIfAbsent(code, List.of());
    if (known != null) {
      return known;
    }
    List<Affine> found = new ArrayList<>();
    for (Site site : graph.sites(code)) {
      boolean isMade = site.manner() == Manner.CALL && !Locks.isLock(site);
      for (Affine read : isMade ? readBy(site) : List.<Affine>of()) {
        if (failing(site, read.row()) == null) {
          found.add(read);
        }
      }
    }
    List<Affine> all = List.copyOf(found);
    reads.put(code, all);
    return all;
  }
}
