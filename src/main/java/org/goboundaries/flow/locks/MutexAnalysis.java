package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Map;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Follows the mutexes that one function has taken. Where a call may give back what nobody sees,
 * none is known to be held any more.
 *
 * @param paths what the mutexes of the function are
 */
record MutexAnalysis(Mutexes mutexes, AccessPaths paths) implements Analysis<HeldMutexes> {
  @Override
  public HeldMutexes entry() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes unknown() {
    return HeldMutexes.NONE;
  }

  @Override
  public HeldMutexes join(HeldMutexes one, HeldMutexes other) {
    return one.join(other);
  }

  @Override
  public HeldMutexes call(Site site, HeldMutexes before) {
    Operation operation = mutexes.calls().operation(site);
    if (operation == Operation.LOCK || operation == Operation.RLOCK) {
      AccessPath path = paths.receiver(site);
      return path == null ? before : before.with(path, operation, site);
    }
    HeldMutexes state = released(site, before);
    for (Call call : operation == null ? mutexes.graph().calls(site) : List.<Call>of()) {
      for (Map.Entry<AccessPath, Held> each : mutexes.heldBehind(call).byPath().entrySet()) {
        AccessPath path = paths.atCaller(each.getKey(), call);
        state = path == null ? state : state.with(path, each.getValue().mode(), site);
      }
    }
    return state;
  }

  private HeldMutexes released(Site site, HeldMutexes before) {
    AccessPath own = mutexes.calls().isReleasing(site) ? paths.receiver(site) : null;
    // what is held by two names at once is two mutexes
    boolean isHeld = own != null && before.get(own) != null;
    return before.without(path -> isHeld ? path.equals(own) : mayRelease(site, path));
  }

  @Override
  public HeldMutexes start(Site site, HeldMutexes before) {
    return before.without(path -> mayRelease(site, path));
  }

  /** Whether a call may give a mutex back, or make another object of what its path names. */
  boolean mayRelease(Site site, AccessPath path) {
    Operation operation = mutexes.calls().operation(site);
    if (operation == Operation.UNLOCK || operation == Operation.RUNLOCK) {
      AccessPath released = paths.receiver(site);
      return mayBeSame(released == null ? paths.receiverField(site) : released.last(), path);
    } else if (operation != null && operation != Operation.ONCE) {
      return false;
    }
    List<Call> all = mutexes.graph().calls(site);
    return isUnknownValue(site, all)
        || (path.mayBeReplaced() && !isQuiet(site))
        || isReleased(mutexes.values().at(site), path)
        || all.stream().anyMatch(call -> mayRelease(call, path));
  }

  private boolean mayRelease(Call call, AccessPath path) {
    Releases releases = mutexes.releases(call.to());
    return isReleased(releases, path)
        || releases.paths().stream().anyMatch(released -> mayBeSame(lastOf(released, call), path));
  }

  /** What the caller calls the mutex that a callee gives back. */
  private Variable lastOf(AccessPath released, Call call) {
    AccessPath here = paths.atCaller(released, call);
    return here == null ? released.last() : here.last();
  }

  private static boolean isReleased(Releases releases, AccessPath path) {
    return releases.isUnknown()
        || releases.fields().stream().anyMatch(field -> mayBeSame(field, path));
  }

  /** Whether the mutex in a variable or field may be that of a path: of whatever object. */
  private static boolean mayBeSame(@Nullable Variable field, AccessPath path) {
    if (field == null) {
      return true;
    }
    Place place = Place.of(field);
    return place == null
        || place.equals(Place.of(path.last()))
        || mayPointTo(field.type(), path.last().type())
        || mayPointTo(path.last().type(), field.type());
  }

  private static boolean mayPointTo(Type one, Type mutex) {
    Type known = mutex.underlying() instanceof Pointer pointer ? pointer.element() : mutex;
    return one.underlying() instanceof Interface
        || (one.underlying() instanceof Pointer pointer && pointer.element().equals(known));
  }

  /** A function value that nobody follows may be one that unlocks. */
  private static boolean isUnknownValue(Site site, List<Call> all) {
    return all.isEmpty() && !site.isNamed() && !isQuiet(site);
  }

  private static boolean isQuiet(Site site) {
    return site.isStandard() || site.callee() instanceof Reference.Predeclared;
  }

  @Override
  public HeldMutexes assign(Node statement, HeldMutexes before) {
    if (before.isEmpty()) {
      return before;
    }
    List<AccessPath> assigned = paths.assigned(statement);
    return before.without(held -> assigned.stream().anyMatch(held::beginsWith));
  }
}
