package org.goboundaries.flow.locks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Analysis;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Follows mutexes through one function. Where a call may give back what nobody sees, none is known
 * to be held any more.
 *
 * @param paths what the mutexes of the function are
 * @param entry what is known where it begins
 */
record MutexAnalysis(Mutexes mutexes, FunctionBody body, AccessPaths paths, HeldMutexes entry)
    implements Analysis<HeldMutexes> {
  /** What a call does that takes a mutex or gives it back. */
  Operation operation(Site site) {
    return Objects.requireNonNull(mutexes.sites().operation(site));
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
    Operation operation = mutexes.sites().operation(site);
    if (operation != null && operation != Operation.ONCE) {
      return operate(site, operation, before);
    }
    HeldMutexes state = before.onlyWith((path, held) -> isKept(site, path, held));
    for (Call call : operation == null ? mutexes.graph().calls(site) : List.<Call>of()) {
      for (Map.Entry<AccessPath, Held> each : mutexes.heldBehind(call).byPath().entrySet()) {
        AccessPath path = paths.atCaller(each.getKey(), call);
        state = path == null ? state : state.taken(path, each.getValue().mode(), site);
      }
    }
    return state;
  }

  /** The state after a call that takes a mutex or gives it back, and does nothing else. */
  HeldMutexes operate(Site site, Operation operation, HeldMutexes before) {
    AccessPath path = paths.receiver(site);
    Mode mode = Mode.of(operation);
    return switch (operation) {
      case LOCK, RLOCK ->
          path == null
              ? withoutFree(site, before)
              : withoutFree(site, before).taken(path, mode, site);
      case UNLOCK, RUNLOCK ->
          path != null && before.get(path) != null
              ? before.released(path, mode, site)
              : before.without(held -> mayBe(site, path, held));
      case TRYLOCK, TRYRLOCK -> path == null ? withoutFree(site, before) : before.tried(path, site);
      default -> before;
    };
  }

  /** What is taken may be what another path names, and free no longer. */
  private HeldMutexes withoutFree(Site site, HeldMutexes before) {
    AccessPath taken = paths.receiver(site);
    return before.onlyWith((path, held) -> held.mode().isHeld() || !mayBe(site, taken, path));
  }

  /** Whether what a call takes or gives back may be a mutex, by whatever name. */
  private boolean mayBe(Site site, @Nullable AccessPath operand, AccessPath path) {
    return mayBeSame(operand == null ? paths.receiverField(site) : operand.last(), path);
  }

  private boolean isKept(Site site, AccessPath path, Held held) {
    return !mayRelease(site, path) && (held.mode().isHeld() || !mutexes.mayTake(site));
  }

  @Override
  public HeldMutexes start(Site site, HeldMutexes before) {
    return before.onlyWith((path, held) -> isKept(site, path, held));
  }

  /** Whether a call may give a mutex back, or make another object of what its path names. */
  private boolean mayRelease(Site site, AccessPath path) {
    if (mutexes.sites().isReleasing(site)) {
      return mayBe(site, paths.receiver(site), path);
    }
    List<Call> all = mutexes.graph().calls(site);
    // a module may have a path as the standard library has them
    boolean isQuiet = isQuiet(site) && all.stream().noneMatch(Call::isDirect);
    // a function value that nobody follows may be one that unlocks
    boolean isUnknown = all.isEmpty() && !site.isNamed();
    return !isQuiet && (isUnknown || path.mayBeReplaced())
        || all.stream().anyMatch(call -> mayRelease(call, path));
  }

  /** Whether what a call runs may give a mutex back. */
  boolean mayRelease(Call call, AccessPath path) {
    Releases releases = mutexes.releases(call.to());
    return releases.isUnknown()
        || releases.fields().stream().anyMatch(field -> mayBeSame(field, path))
        || releases.paths().stream().anyMatch(released -> mayRelease(call, released, path));
  }

  /** What has another path may be the same object all the same. */
  private boolean mayRelease(Call call, AccessPath released, AccessPath path) {
    AccessPath here = paths.atCaller(released, call);
    return here == null && released.isParameter()
        || mayBeSame((here == null ? released : here).last(), path);
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

  @Override
  public HeldMutexes when(Expr condition, boolean holds, HeldMutexes before) {
    Expr bare = ParenExpr.strip(condition);
    Expr asked = bare instanceof Ident name ? paths.value(name) : bare;
    Site site = holds && asked instanceof CallExpr call ? body.site(body.point(call)) : null;
    AccessPath path = site != null && mutexes.sites().isTrying(site) ? paths.receiver(site) : null;
    Operation operation = site == null ? null : mutexes.sites().operation(site);
    return site == null || path == null || operation == null
        ? before
        : before.succeeded(path, Mode.of(operation), site);
  }

  @Override
  public int bound() {
    // what is known of a mutex changes twice at most; few are held at once
    return 8;
  }
}
