package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Variable;

/**
 * How the program as a whole uses a mutex, whatever object it belongs to. Asked for the few that
 * something was found about. May be used by many threads.
 */
final class MutexUses {
  private final Mutexes mutexes;
  private final MutexSites sites;
  private final Map<Place, Boolean> followed = new ConcurrentHashMap<>();

  MutexUses(Mutexes mutexes) {
    this.mutexes = mutexes;
    this.sites = mutexes.sites();
  }

  /**
   * Whether it is known who gives a mutex back: no goroutine, callback or function value does that
   * for another one. Who can follow those is not us: such a mutex is left alone.
   */
  boolean areFollowed(AccessPath path) {
    Place place = Place.of(path.last());
    return place != null && followed.computeIfAbsent(place, key -> areFollowed(path.last()));
  }

  private boolean areFollowed(Variable mutex) {
    return foreignReleases(mutex).stream()
            .map(Site::code)
            .allMatch(code -> isCalled(code) && !startsOneThatTakes(mutex, code))
        && mutexes.graph().movements().stream().noneMatch(each -> isUnlockOf(each, mutex));
  }

  /** Whether a literal in a function takes the mutex beside it, on a goroutine or in a callback. */
  private boolean startsOneThatTakes(Variable mutex, Code code) {
    for (Code inner : sites.codes()) {
      boolean isBeside = inner != code && inner.isWithin(code) && !isCalled(inner);
      if (isBeside
          && sites.in(inner).stream().anyMatch(site -> isTaking(site) && isOf(site, mutex))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether every function that gives a mutex back has taken it: those literals may, too, that are
   * called or deferred by who has.
   */
  boolean areOwn(AccessPath path) {
    Variable mutex = path.last();
    return areFollowed(path)
        && foreignReleases(mutex).stream()
            .map(Site::code)
            .allMatch(code -> code.isLiteral() && isTakenAround(code, mutex));
  }

  private boolean isTakenAround(Code literal, Variable mutex) {
    for (Code outer = literal.outer(); outer != null; outer = outer.outer()) {
      if (sites.in(outer).stream().anyMatch(site -> isTaking(site) && isOf(site, mutex))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTaking(Site site) {
    return sites.isLocking(site) || sites.isTrying(site);
  }

  /** The calls that may give a mutex back which the function around them hasn't taken. */
  private List<Site> foreignReleases(Variable mutex) {
    List<Site> found = new ArrayList<>();
    for (List<Site> all : mutexes.foreignReleases().values()) {
      for (Site site : all) {
        if (isOf(site, mutex) && !isHeldBefore(site)) {
          found.add(site);
        }
      }
    }
    return found;
  }

  /** Whether the paths show what the text alone doesn't: that the function has taken it. */
  private boolean isHeldBefore(Site release) {
    MutexAnalysis analysis = mutexes.analysis(release.code(), HeldMutexes.NONE);
    AccessPath path = analysis.paths().receiver(release);
    return path != null
        && Solution.solve(analysis.body(), analysis).before(release).get(path) != null;
  }

  /** Whether the program locks a mutex for writing. */
  boolean areWriting(AccessPath path) {
    for (Code code : sites.codes()) {
      for (Site site : sites.in(code)) {
        if (sites.operation(site) == Operation.LOCK && isOf(site, path.last())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOf(Site site, Variable mutex) {
    return site.node() instanceof CallExpr call && isOf(call.function(), site.code(), mutex);
  }

  /** Whether a method is one of a mutex: by its name first, for types cost more. */
  private boolean isOf(Expr function, Code code, Variable mutex) {
    if (!(ParenExpr.strip(function) instanceof SelectorExpr selector)
        || !mayBe(selector.operand(), mutex)) {
      return false;
    }
    Variable field = mutexes.paths(code).receiverField(function);
    Place place = field == null ? null : Place.of(field);
    return place != null && place.equals(Place.of(mutex));
  }

  private static boolean mayBe(Expr operand, Variable mutex) {
    Expr bare = ParenExpr.strip(operand);
    String last = bare instanceof SelectorExpr selector ? selector.selector().name() : null;
    return mutex.isEmbedded() || last == null || last.equals(mutex.name());
  }

  /** Whether a function is called, or deferred, and neither started nor passed on. */
  private boolean isCalled(Code code) {
    List<Call> all = mutexes.graph().entering(code);
    boolean isKnown = !code.isLiteral() || !all.isEmpty();
    return isKnown && all.stream().allMatch(call -> call.isDirect() && call.isHere());
  }

  /** Whether the unlock of a mutex goes somewhere as a value. */
  private boolean isUnlockOf(Movement movement, Variable mutex) {
    Operation operation =
        movement.value() instanceof Reference.Declared method
            ? sites.operation(method.names())
            : null;
    boolean isUnlock = operation == Operation.UNLOCK || operation == Operation.RUNLOCK;
    return isUnlock && isOf(movement.at(), movement.in(), mutex);
  }
}
