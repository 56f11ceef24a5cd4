package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.locks.Acquisitions.Acquisition;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Which mutexes functions hold where, and which they take first. May be used by many threads. */
public final class Holdings {
  private final Mutexes mutexes;
  private final MutexUses uses;

  Holdings(Mutexes mutexes, MutexUses uses) {
    this.mutexes = mutexes;
    this.uses = uses;
  }

  /** Whether a function may hold a mutex, judging by its text. */
  public boolean mayHold(Code code) {
    return code.body() != null
        && (mutexes.sites().in(code).stream().anyMatch(mutexes.sites()::isLocking)
            || mutexes.graph().sites(code).stream()
                .flatMap(site -> mutexes.graph().calls(site).stream())
                .anyMatch(call -> mutexes.isUnbalanced(call.to())));
  }

  /** The mutexes that a function itself holds whenever it comes to a node; those of callers not. */
  public List<Holding> at(Code code, Node node) {
    List<Holding> found = new ArrayList<>();
    if (!mayHold(code)) {
      return found;
    }
    int point = mutexes.body(code).point(node);
    if (point != ControlGraph.NONE) {
      HeldMutexes held = mutexes.solution(code, HeldMutexes.NONE).before(point).onlyHeld();
      held.byPath()
          .forEach(
              (path, each) -> {
                if (each.mode() != Mode.ONCE && uses.areFollowed(path)) {
                  found.add(new Holding(path, each.site(), Holding.isForReading(each.mode())));
                }
              });
    }
    return found;
  }

  /**
   * Whether the mutex that a call takes or gives back keeps no other goroutine from reading what it
   * guards, whenever the function comes to a node: it is free again, or held for reading.
   */
  public boolean isOpenAt(Site operation, Node node) {
    Code code = operation.code();
    AccessPath path =
        mutexes.sites().operation(operation) == null || code.body() == null
            ? null
            : mutexes.paths(code).receiver(operation);
    if (path == null || !uses.areFollowed(path)) {
      return false;
    }
    int point = mutexes.body(code).point(node);
    HeldMutexes before =
        point == ControlGraph.NONE
            ? HeldMutexes.NONE
            : mutexes.solution(code, HeldMutexes.NONE).before(point);
    Held held = before.get(path);
    return held == null ? before.freed(path) != null : Holding.isForReading(held.mode());
  }

  /**
   * The call by which a function has taken a mutex, waiting for who holds it, whenever it comes to
   * a point, or whenever it returns where that is {@link ControlGraph#RETURNED}; null without one.
   */
  public @Nullable Site takingBefore(Code code, int point, Holding holding) {
    if (code.body() == null || !mutexes.mayTake(code)) {
      return null;
    }
    FunctionBody body = mutexes.body(code);
    for (Site site : body.sites()) {
      boolean isBefore =
          point == ControlGraph.RETURNED
              ? body.isAlwaysMade(site)
              : body.isAlwaysBefore(body.point(site), point);
      if (isBefore && site.manner() == Manner.CALL && waits(site, holding)) {
        return site;
      }
    }
    return null;
  }

  private boolean waits(Site site, Holding holding) {
    Map<Acquisition, List<Site>> taken =
        mutexes.acquisitions(holding.path()).at(site, mutexes.paths(site.code()));
    return taken.keySet().stream()
        .filter(each -> each.path().equals(holding.path()) && each.mode() != Mode.ONCE)
        .anyMatch(each -> each.mode() == Mode.WRITE || !holding.isForReading());
  }
}
