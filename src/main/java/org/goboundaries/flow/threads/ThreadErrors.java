package org.goboundaries.flow.threads;

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
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.summaries.EntryStates;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadEntries.State;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Finds errors that a call of C leaves in its thread, and that a second call reads when the
 * goroutine may be on another one.
 */
final class ThreadErrors {
  private static final String C = "C";

  private final CallGraph graph;
  private final Locks locks;
  private final EntryStates<State> entries;
  private final NamedRows<ThreadCall> rows;
  private final Map<Code, List<Affine>> reads = new IdentityHashMap<>();

  ThreadErrors(CallGraph graph, Knowledge knowledge, Locks locks, EntryStates<State> entries) {
    this.graph = graph;
    this.locks = locks;
    this.entries = entries;
    this.rows = new NamedRows<>(knowledge.threadCalls());
  }

  /** The first one in a function; null where there is none. */
  @Nullable ThreadDefect in(Code code) {
    if (code.body() == null || graph.sites(code).stream().noneMatch(this::isOfC)) {
      return null;
    }
    for (Site site : graph.sites(code)) {
      for (Affine read : site.manner() == Manner.CALL ? readBy(site) : List.<Affine>of()) {
        Site failing = failing(site, read.row());
        if (failing != null && (isUnlocked(failing) || isUnlocked(site))) {
          return defect(site, failing, read);
        }
      }
    }
    return null;
  }

  private static ThreadDefect defect(Site site, Site failing, Affine read) {
    ThreadDefect found =
        new ThreadDefect(Reason.ERROR_LOST, site.node(), read, failing.calledName())
            .with(failing, "this leaves its error in the thread");
    return read.site() == site ? found : found.with(read.site(), "the error is read here");
  }

  private boolean isUnlocked(Site site) {
    EntryState<State> entry = entries.of(site.code());
    boolean isNotLockedAround =
        site.code().isDeclared()
            ? ThreadEntries.isNotKnownLocked(entry)
            : ThreadEntries.isUnlocked(site.code(), entry);
    return isNotLockedAround && locks.isUnlocked(site);
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
    return locks.body(read.code()).isAlwaysBefore(site, read);
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
