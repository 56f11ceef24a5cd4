package org.goboundaries.flow.locks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Variable;

/**
 * Unlock methods that go somewhere as values, {@code unlock := s.mu.Unlock}, and the calls that may
 * run them. Which object such a method belongs to is not followed, only which field.
 */
final class ReleasingValues {
  private final Bodies bodies;
  private final MutexCalls calls;
  private final Map<Site, Releases> handed = new HashMap<>();

  /** What any such value gives back. */
  private Releases all = Releases.NONE;

  ReleasingValues(Bodies bodies, MutexCalls calls) {
    this.bodies = bodies;
    this.calls = calls;
    for (Movement movement : bodies.calls().movements()) {
      if (calls.isReleasing(movement.value())) {
        Releases releases = releases(movement);
        all = all.with(releases);
        if (movement.sink() instanceof Sink.Argument argument) {
          handed.merge(argument.site(), releases, Releases::with);
        }
      }
    }
  }

  private Releases releases(Movement movement) {
    Variable field =
        movement.at() instanceof SelectorExpr method
            ? new AccessPaths(movement.in(), bodies.answers(movement.in())).receiverField(method)
            : null;
    return field == null ? Releases.UNKNOWN : Releases.of(Set.of(), Set.of(field), false);
  }

  /** What a call may give back by running such a value: its callee, or one that it hands over. */
  Releases at(Site site) {
    Releases found = handed.getOrDefault(site, Releases.NONE);
    return all.isNone() || !mayCallValue(site) ? found : found.with(all);
  }

  private boolean mayCallValue(Site site) {
    Reference callee = site.callee();
    boolean isValue =
        callee instanceof Reference.Stored
            || callee instanceof Reference.Element
            || callee instanceof Reference.Result;
    return isValue && bodies.calls().values(callee).stream().anyMatch(calls::isReleasing);
  }
}
