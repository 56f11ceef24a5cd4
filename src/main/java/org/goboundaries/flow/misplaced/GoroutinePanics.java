package org.goboundaries.flow.misplaced;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.guards.Guards;
import org.goboundaries.flow.guards.StatedIntent;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.middleware.Middleware;
import org.goboundaries.flow.misplaced.GuardedStarts.GuardedStart;
import org.goboundaries.flow.misplaced.StartedPanics.Panicking;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Finds goroutines that panic where only the function that starts them has a guard. */
final class GoroutinePanics {
  private final GuardedStarts starts;
  private final StartedPanics panics;
  private final LostExits exits;
  private final StatedIntent intent;
  private @Nullable Map<GoFile, List<GoroutinePanic>> all;

  /** In a program. */
  GoroutinePanics(Middleware middleware, Handlers handlers) {
    Guards guards = middleware.guards();
    UnguardedFunctions unguarded = new UnguardedFunctions(guards);
    this.starts = new GuardedStarts(middleware, handlers, unguarded);
    this.panics = new StartedPanics(guards.bodies(), unguarded);
    this.exits = new LostExits(guards.bodies());
    this.intent = guards.intent(Meaning.IMPOSSIBLE);
  }

  /** Those whose first panic is in a file. */
  synchronized List<GoroutinePanic> in(GoFile file) {
    Map<GoFile, List<GoroutinePanic>> known = all;
    if (known == null) {
      known = find();
      all = known;
    }
    return known.getOrDefault(file, List.of());
  }

  private Map<GoFile, List<GoroutinePanic>> find() {
    Map<GoFile, List<GoroutinePanic>> found = new LinkedHashMap<>();
    Set<Node> reported = new HashSet<>();
    for (GuardedStart start : starts.all()) {
      List<Panicking> fresh = new ArrayList<>(panics.of(start.start().to()));
      fresh.removeIf(each -> !reported.add(each.panic().node()));
      List<Panicking> meant = fresh.stream().filter(each -> !isExpected(each)).toList();
      add(start, meant, true, found);
      add(start, fresh.stream().filter(this::isExpected).toList(), false, found);
    }
    return found;
  }

  /** Whether the author says that it ends the process, or never happens. */
  private boolean isExpected(Panicking panicking) {
    return intent.isAt(panicking.panic().code(), panicking.panic().node());
  }

  private void add(
      GuardedStart start,
      List<Panicking> panics,
      boolean isCertain,
      Map<GoFile, List<GoroutinePanic>> found) {
    if (!panics.isEmpty()) {
      Panicking first = panics.get(0);
      GoroutinePanic panic =
          new GoroutinePanic(
              start.shield(),
              panics.stream().map(Panicking::panic).toList(),
              GoroutineWitness.of(start, first).then(exits.step(start, first)),
              exits.mayBeLost(start, first),
              isCertain);
      found.computeIfAbsent(first.panic().code().file(), key -> new ArrayList<>()).add(panic);
    }
  }
}
