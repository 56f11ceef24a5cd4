package org.goboundaries.flow.threads;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Handing;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.knowledge.Callback;
import org.jspecify.annotations.Nullable;

/**
 * In what state functions begin: joined over all that call them, from those that nobody calls on.
 * For one thread.
 */
final class Entries {
  private final CallGraph graph;
  private final Locks locks;
  private final Beginnings beginnings;
  private final Map<Code, Entry> known = new IdentityHashMap<>();

  Entries(CallGraph graph, Locks locks, Beginnings beginnings) {
    this.graph = graph;
    this.locks = locks;
    this.beginnings = beginnings;
  }

  Entry of(Code code) {
    if (!known.containsKey(code)) {
      settle(callersOf(code));
    }
    return known.getOrDefault(code, Entry.OTHER);
  }

  /** A function and all that its state depends on. */
  private List<Code> callersOf(Code code) {
    List<Code> found = new ArrayList<>();
    Set<Code> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Code> open = new ArrayDeque<>(List.of(code));
    seen.add(code);
    while (!open.isEmpty()) {
      Code at = open.remove();
      found.add(at);
      for (Call call : graph.entering(at)) {
        if (call.isHere() && !known.containsKey(call.from()) && seen.add(call.from())) {
          open.add(call.from());
        }
      }
    }
    return found;
  }

  private void settle(List<Code> codes) {
    codes.forEach(code -> known.put(code, Entry.NEVER));
    boolean isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (int i = codes.size() - 1; i >= 0; i--) {
        Code code = codes.get(i);
        Entry now = find(code);
        isChanged |= !now.equals(known.put(code, now));
      }
    }
  }

  private Entry find(Code code) {
    Entry start = beginnings.of(code);
    boolean isComplete = !start.equals(Entry.NEVER) || graph.isFullyKnown(code);
    Entry entry = new Entry(start.state(), isComplete, start.isProven());
    for (Call call : graph.entering(code)) {
      Entry way = through(call);
      entry = entry.join(call.isCertain() ? way : way.doubted());
    }
    return entry;
  }

  /** The call to show for how code comes to run unlocked: one beyond doubt where there is one. */
  Call shownWay(Code code) {
    List<Call> all = graph.entering(code);
    return all.stream()
        .filter(call -> call.isCertain() && through(call).isUnlocked())
        .findFirst()
        .or(() -> all.stream().filter(call -> through(call).isUnlocked()).findFirst())
        .orElse(all.get(0));
  }

  /** The state in which a call has code begin. */
  private Entry through(Call call) {
    Handing handing = call.handing();
    List<Site> steps = handing == null ? List.of() : handing.steps();
    if (call.where() == Where.LATER) {
      return Entry.UNSEEN;
    } else if (call.where() == Where.HERE) {
      return along(steps, at(call.site()));
    }
    if (call.site().manner() == Manner.GO) {
      return along(steps, Entry.UNLOCKED);
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).manner() == Manner.GO) {
        return along(steps.subList(i + 1, steps.size()), Entry.UNLOCKED);
      }
    }
    return handing != null && isStarted(handing.library()) ? Entry.UNLOCKED : Entry.OTHER;
  }

  private static boolean isStarted(@Nullable Callback library) {
    return library != null && library.how().isOnOtherGoroutine();
  }

  private Entry along(List<Site> steps, Entry first) {
    Entry entry = first;
    for (Site step : steps) {
      entry = behind(step, entry);
    }
    return entry;
  }

  private Entry at(Site site) {
    return behind(site, known.getOrDefault(site.code(), Entry.OTHER));
  }

  /** The state at a call, given that in which its function begins. */
  private Entry behind(Site site, Entry entry) {
    if (site.code().body() == null) {
      return Entry.OTHER;
    }
    boolean isUnlocked;
    if (site.manner() == Manner.DEFER) {
      isUnlocked = !locks.mayLock(site.code());
    } else {
      Integer held = locks.flow(site.code()).before(site);
      isUnlocked = held != null && held <= 0;
    }
    // what nobody can look into is no caller that locks, but takes no lock back either
    boolean mayBeLocked = !entry.isNotKnownLocked() || locks.isKnownToLock(site.code());
    Entry unclear = mayBeLocked ? Entry.OTHER : Entry.UNSEEN;
    return isUnlocked ? entry : unclear;
  }
}
