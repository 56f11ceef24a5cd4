package org.goboundaries.flow.recovery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Handing;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.recovery.LostRecover.Step;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/** The steps by which functions come to run, for people to follow. */
final class Paths {
  /** A longer path explains nothing. */
  private static final int LONGEST = 5;

  /** So many steps tell enough. */
  private static final int MOST = 5;

  private final CallGraph graph;

  Paths(CallGraph graph) {
    this.graph = graph;
  }

  /**
   * The way to a function, from the statement that defers or starts what calls it; where there is
   * no such statement, its caller.
   */
  List<Step> to(Code code) {
    List<Way> way = way(code);
    return inGoroutine(way, steps(way));
  }

  /** The way to a function that calls a guard; empty where nothing defers or starts it. */
  List<Step> toCallerOfGuard(Code code) {
    List<Way> chain = chain(code);
    return chain == null
        ? List.of()
        : inGoroutine(chain, steps(chain).stream().map(Step::onTheWay).toList());
  }

  /** The way to a function, then its other callers. */
  List<Step> withCallersTo(Code code) {
    List<Way> way = way(code);
    List<Step> steps = new ArrayList<>(steps(way));
    for (Way other : Way.to(graph.entering(code))) {
      List<Step> last = steps(other);
      Step caller = last.get(last.size() - 1).again();
      boolean isNew = way.stream().noneMatch(each -> each.call().site() == other.call().site());
      if (isNew && steps.size() < MOST && !steps.contains(caller)) {
        steps.add(caller);
      }
    }
    return inGoroutine(way, steps);
  }

  /** The defer statement that evaluates what a function should do later. */
  List<Step> to(Code code, DeferStmt defer) {
    Step step = Step.calling(Step.Kind.DEFERRED, code.file().text(), defer);
    return from(startOf(code), List.of(step));
  }

  /** Puts the start of the goroutine before the steps, where it is certain which one it is. */
  private List<Step> inGoroutine(List<Way> way, List<Step> steps) {
    boolean isDeferred = !way.isEmpty() && way.get(0).kind() == Way.Kind.DEFERRED;
    return from(isDeferred ? startOf(way.get(0).call().from()) : null, steps);
  }

  private static List<Step> from(@Nullable Site start, List<Step> steps) {
    List<Step> all = new ArrayList<>(steps);
    if (start != null) {
      all.add(0, Step.calling(Step.Kind.PANICS, start.code().file().text(), start.node()));
    }
    return List.copyOf(all);
  }

  /** The go statement that all begins with which ever runs a function; null where nobody knows. */
  private @Nullable Site startOf(Code code) {
    Code at = code;
    for (int i = 0; i < LONGEST && graph.isFullyKnown(at); i++) {
      List<Way> ways = Way.to(graph.entering(at));
      if (ways.size() != 1 || !ways.get(0).isDirect()) {
        return null;
      }
      Call only = ways.get(0).call();
      if (only.manner() == Manner.GO) {
        return only.site();
      } else if (!ways.get(0).isCalled()) {
        return null;
      }
      at = only.from();
    }
    return null;
  }

  private List<Way> way(Code code) {
    List<Way> chain = chain(code);
    return chain == null ? Way.to(graph.entering(code)).stream().limit(1).toList() : chain;
  }

  private static List<Step> steps(List<Way> chain) {
    List<Step> steps = new ArrayList<>();
    for (Way way : chain) {
      boolean isLast = way == chain.get(chain.size() - 1);
      steps(way).forEach(step -> steps.add(isLast ? step : step.onTheWay()));
    }
    return List.copyOf(steps);
  }

  /** The shortest chain of calls that begins with a defer or go statement; null without one. */
  private @Nullable List<Way> chain(Code code) {
    Map<Code, Link> links = new IdentityHashMap<>();
    Deque<Code> open = new ArrayDeque<>(List.of(code));
    while (!open.isEmpty()) {
      Code at = open.remove();
      Link below = links.get(at);
      for (Way way : Way.to(graph.entering(at))) {
        Link link = new Link(way, below);
        if (!way.isCalled()) {
          return link.chain();
        }
        Code caller = way.call().from();
        if (link.length() < LONGEST && caller != code && links.putIfAbsent(caller, link) == null) {
          open.add(caller);
        }
      }
    }
    return null;
  }

  /** The way to a function that is deferred by a deferred one. */
  List<Step> throughDeferTo(Code code) {
    List<Step> steps = new ArrayList<>();
    for (Way way : Way.to(graph.entering(code))) {
      steps.addAll(to(way.call().from()));
      steps.addAll(steps(way));
    }
    return List.copyOf(steps);
  }

  /** The way to the body of a loop over an iterator. */
  List<Step> to(Code code, RangeStmt loop) {
    List<Step> steps = new ArrayList<>(to(code));
    steps.add(new Step(Step.Kind.ITERATED, code.file().text(), loop.operand()));
    return List.copyOf(steps);
  }

  private static List<Step> steps(Way way) {
    List<Site> sites = new ArrayList<>(List.of(way.call().site()));
    Handing handing = way.call().handing();
    sites.addAll(handing == null ? List.of() : handing.steps());
    List<Step> steps = new ArrayList<>();
    for (Site site : sites) {
      boolean isLast = steps.size() == sites.size() - 1;
      Step.Kind kind = isLast ? kind(way) : Step.Kind.HANDED_OVER;
      steps.add(Step.calling(kind, site.code().file().text(), site.node()));
    }
    return steps;
  }

  private static Step.Kind kind(Way way) {
    return switch (way.kind()) {
      case DEFERRED -> Step.Kind.DEFERRED;
      case STARTED -> Step.Kind.STARTED;
      case CALLED -> Step.Kind.CALLED;
    };
  }

  /** A way, and what it leads to. */
  private record Link(Way way, @Nullable Link below) {
    int length() {
      return 1 + (below == null ? 0 : below.length());
    }

    List<Way> chain() {
      List<Way> chain = new LinkedList<>();
      for (Link at = this; at != null; at = at.below()) {
        chain.add(at.way());
      }
      return chain;
    }
  }
}
