package org.goboundaries.flow.calls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A function with the literals in it: how they come to run from its own body. */
final class Nests {
  private final Index index;
  private final Function<Site, List<Call>> calls;

  Nests(Index index, Function<Site, List<Call>> calls) {
    this.index = index;
    this.calls = calls;
  }

  /** The code and all literals in it. */
  List<Code> of(Code top) {
    List<Code> found = new ArrayList<>();
    found.add(top);
    for (int i = 0; i < found.size(); i++) {
      found.addAll(index.nested(found.get(i)));
    }
    return found;
  }

  /** The shortest way from a function to a literal in it; null where none is known. */
  @Nullable Way way(Code from, Code to) {
    if (from == to) {
      return new Way(List.of(), false);
    }
    List<Code> nest = of(from);
    Map<Code, Way> ways = new IdentityHashMap<>();
    ways.put(from, new Way(List.of(), false));
    Deque<Code> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !ways.containsKey(to)) {
      Code code = open.remove();
      Way before = ways.get(code);
      for (Site site : index.sites(code)) {
        for (Call call : calls.apply(site)) {
          if (before != null && nest.contains(call.to()) && !ways.containsKey(call.to())) {
            ways.put(call.to(), before.then(call));
            open.add(call.to());
          }
        }
      }
    }
    return ways.get(to);
  }

  /**
   * A way through calls.
   *
   * @param isElsewhere whether it leads to another goroutine
   */
  record Way(List<Site> steps, boolean isElsewhere) {
    Way then(Call call) {
      List<Site> longer = new ArrayList<>(steps);
      longer.add(call.site());
      Handing handing = call.handing();
      longer.addAll(handing == null ? List.of() : handing.steps());
      return new Way(List.copyOf(longer), isElsewhere || call.isElsewhere());
    }
  }
}
