package org.goboundaries.flow.restores;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goboundaries.flow.access.Handles;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.Affine;
import org.goboundaries.flow.threads.AffineCalls;
import org.goboundaries.flow.threads.Locks;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Reason;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Finds deferred restores of a thread before which another deferred call runs that spoils them. */
public record RestoreOrders(Threads threads) implements ThreadRule {
  @Override
  public List<ThreadDefect> in(Code code) {
    List<ThreadDefect> found = new ArrayList<>();
    List<Site> deferred = threads.calls().leadTo(code) ? deferred(code) : List.of();
    for (Site restore : deferred) {
      Affine call = restoring(restore);
      if (call != null) {
        deferred.stream()
            .filter(later -> threads.body(code).isAlwaysBefore(restore, later))
            .map(later -> spoiled(later, call))
            .filter(Objects::nonNull)
            .forEach(found::add);
      }
    }
    return found;
  }

  private @Nullable ThreadDefect spoiled(Site later, Affine restore) {
    Reason reason = spoils(later, restore);
    return reason == null
        ? null
        : new ThreadDefect(reason, later.node(), restore)
            .with(restore.site(), "this restores the thread, but runs later");
  }

  private List<Site> deferred(Code code) {
    return threads.graph().sites(code).stream()
        .filter(site -> site.manner() == Manner.DEFER)
        .toList();
  }

  /** The call by which a deferred function changes the thread; null where it is none. */
  private @Nullable Affine restoring(Site deferred) {
    AffineCalls calls = threads.calls();
    CallGraph graph = threads.graph();
    Stream<Affine> own = calls.in(deferred.code()).stream().filter(call -> call.site() == deferred);
    Stream<Affine> inside =
        calls
            .literals(deferred)
            .filter(literal -> graph.sites(literal).stream().noneMatch(Locks::isLock))
            .flatMap(literal -> calls.in(literal).stream());
    return Stream.concat(own, inside)
        .filter(call -> call.row().effect().isChange())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Reason spoils(Site later, Affine restore) {
    if (Locks.isUnlock(later)) {
      return threads.locks().held(later) == 1 ? Reason.UNLOCKED_BEFORE_RESTORE : null;
    }
    Symbol closed = new Handles(threads.body(later.code())).closedBy(later);
    Site change = restore.site();
    return closed != null && closed.equals(new Handles(threads.body(change.code())).of(change))
        ? Reason.PLAIN
        : null;
  }
}
