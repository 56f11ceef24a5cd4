package org.goboundaries.flow.counterparts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.counterparts.BlockedGoroutine.Kind;
import org.goboundaries.flow.known.FeasiblePath;
import org.goboundaries.flow.witness.Step;
import org.jspecify.annotations.Nullable;

/** Goroutines that wait for a group which waits for them, for they call Done only later. */
final class OwnDones {
  private static final SymbolName WAIT = new SymbolName("sync", "WaitGroup.Wait");
  private static final SymbolName DONE = new SymbolName("sync", "WaitGroup.Done");
  private static final SymbolName ADD = new SymbolName("sync", "WaitGroup.Add");
  private static final SymbolName GO = new SymbolName("sync", "WaitGroup.Go");

  /** A wait is looked for so many calls away. */
  private static final int FARTHEST = 4;

  private final Bodies bodies;
  private final CallGraph graph;
  private final FeasiblePath known;
  private final Flags flags;

  /** What leads to a wait, by calls on the same goroutine. */
  private final Set<Code> leading = Collections.newSetFromMap(new IdentityHashMap<>());

  OwnDones(Bodies bodies) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.known = new FeasiblePath(site -> bodies.answers(site.code()));
    this.flags = new Flags(bodies);
    List<Code> edge =
        graph.sites("Wait"::equals).stream()
            .filter(site -> site.calls(WAIT))
            .map(Site::code)
            .filter(code -> code.body() != null)
            .distinct()
            .toList();
    for (int i = 0; i <= FARTHEST && !edge.isEmpty(); i++) {
      List<Code> next = new ArrayList<>();
      edge.stream()
          .filter(leading::add)
          .flatMap(code -> graph.entering(code).stream())
          .filter(call -> isFollowed(call) && call.from().body() != null)
          .forEach(call -> next.add(call.from()));
      edge = next;
    }
  }

  private static boolean isFollowed(Call call) {
    return call.isCertain() && call.isHere();
  }

  /** Those that code owes itself. */
  Stream<BlockedGoroutine> in(Code code) {
    if (!leading.contains(code)) {
      return Stream.of();
    }
    List<Debt> debts = debts(code);
    if (debts.isEmpty()) {
      return Stream.of();
    }
    return waits(code, 0).flatMap(wait -> debts.stream().flatMap(debt -> standstill(debt, wait)));
  }

  private Stream<BlockedGoroutine> standstill(Debt debt, Wait wait) {
    Site first = wait.way().get(0);
    FunctionBody body = bodies.of(first.code());
    boolean isOwed =
        debt.path().equals(wait.path())
            && (debt.point() < 0 || body.isAlwaysBefore(debt.point(), body.point(first)))
            && !isPaid(body, debt, first)
            && known.canBeGone(wait.way());
    if (!isOwed) {
      return Stream.of();
    }
    List<Step> steps = new ArrayList<>();
    steps.add(Step.atCallee(debt.site(), debt.text()));
    wait.way().stream().skip(1).forEach(site -> steps.add(Step.atCallee(site, text(site))));
    Use use = Use.of(first.code(), first.node(), Use.Kind.WAIT);
    BlockedGoroutine found =
        BlockedGoroutine.of(Kind.OWN_DONE, use, wait.path().toString(), steps, false);
    return Stream.of(wait.isClear() ? found : found.likely());
  }

  private static String text(Site site) {
    return site.calls(WAIT) ? "it waits here" : "called here";
  }

  /** Whether Done may have been called before, or the group is used anew after the wait. */
  private boolean isPaid(FunctionBody body, Debt debt, Site wait) {
    AccessPaths paths = paths(body.code());
    return body.sites().stream()
        .filter(site -> site.manner() == Manner.CALL && debt.path().equals(paths.receiver(site)))
        .anyMatch(
            site ->
                site.calls(DONE) && body.mayFollow(site, wait)
                    || site.calls(ADD) && body.mayFollow(wait, site));
  }

  /** What code has to call before its goroutine is done. */
  private List<Debt> debts(Code code) {
    List<Debt> found = new ArrayList<>();
    for (Site site : graph.sites(code)) {
      if (site.manner() == Manner.DEFER) {
        Site done = site.calls(DONE) ? site : doneIn(site);
        AccessPath path = done == null ? null : paths(done.code()).receiver(done);
        if (path != null) {
          found.add(new Debt(path, bodies.of(code).point(site), site, "called when it ends"));
        }
      }
    }
    for (Call call : graph.entering(code)) {
      AccessPath path =
          call.site().calls(GO) && code.isLiteral() && graph.entering(code).size() == 1
              ? paths(call.from()).receiver(call.site())
              : null;
      if (path != null) {
        found.add(new Debt(path, -1, call.site(), "started here, and counted"));
      }
    }
    return found;
  }

  /** The call of Done in a deferred literal; null where there is none. */
  private @Nullable Site doneIn(Site deferred) {
    return graph.calls(deferred).stream()
        .filter(call -> call.isDirect() && call.to().isLiteral())
        .flatMap(call -> graph.sites(call.to()).stream())
        .filter(site -> site.calls(DONE) && site.manner() == Manner.CALL)
        .findFirst()
        .orElse(null);
  }

  private AccessPaths paths(Code code) {
    return new AccessPaths(code, bodies.answers(code));
  }

  /** The waits that code comes to, by paths of its own. */
  private Stream<Wait> waits(Code code, int depth) {
    FunctionBody body = bodies.of(code);
    AccessPaths paths = paths(code);
    List<Wait> found = new ArrayList<>();
    for (Site site : body.sites()) {
      if (site.manner() != Manner.CALL || !body.isReached(site.node())) {
        continue;
      }
      AccessPath path = site.calls(WAIT) ? paths.receiver(site) : null;
      if (path != null) {
        found.add(new Wait(path, List.of(site), true));
      }
      for (Call call : graph.calls(site)) {
        if (isFollowed(call) && depth < FARTHEST && leading.contains(call.to())) {
          waits(call.to(), depth + 1).forEach(wait -> add(wait, call, paths, found));
        }
      }
    }
    return found.stream();
  }

  private void add(Wait wait, Call call, AccessPaths paths, List<Wait> found) {
    AccessPath path = paths.atCaller(wait.path(), call);
    if (path != null) {
      List<Site> way = new ArrayList<>(List.of(call.site()));
      way.addAll(wait.way());
      boolean isClear = wait.isClear() && call.isDirect() && !flags.mayDecide(wait.way().get(0));
      found.add(new Wait(path, way, isClear));
    }
  }

  /**
   * A call of Done that is to come.
   *
   * @param point where that is settled; -1 where it is so from the beginning
   */
  private record Debt(AccessPath path, int point, Site site, String text) {}

  /**
   * A wait.
   *
   * @param way the calls that lead to it, itself the last
   * @param isClear whether no flag may keep this goroutine from it, after the first call
   */
  private record Wait(AccessPath path, List<Site> way, boolean isClear) {}
}
