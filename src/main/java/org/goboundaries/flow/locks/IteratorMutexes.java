package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.body.Solution;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.locks.Acquisitions.Acquisition;
import org.goboundaries.flow.locks.HeldMutexes.Held;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/** What functions do to mutexes that loops range over: they run around the bodies of the loops. */
final class IteratorMutexes {
  private final Mutexes mutexes;

  IteratorMutexes(Mutexes mutexes) {
    this.mutexes = mutexes;
  }

  /** What the function takes that a loop ranges over. */
  Map<Acquisition, List<Site>> taken(Site range, AccessPath like, MutexAnalysis around) {
    Map<Acquisition, List<Site>> found = new LinkedHashMap<>();
    Call maker = maker(range, around.body());
    if (maker != null) {
      mutexes
          .acquisitions(like)
          .of(iterator(range))
          .forEach(
              (each, way) -> {
                AccessPath path = around.paths().atCaller(each.path(), maker);
                if (path != null && each.isSure()) {
                  List<Site> longer = new ArrayList<>(List.of(range));
                  longer.addAll(way);
                  found.put(new Acquisition(path, each.mode(), each.when()), longer);
                }
              });
    }
    return found;
  }

  /** What that holds whenever the body of the loop runs. */
  HeldMutexes held(Site range, MutexAnalysis around) {
    Call maker = maker(range, around.body());
    HeldMutexes held = HeldMutexes.NONE;
    if (maker == null) {
      return held;
    }
    for (Map.Entry<AccessPath, Held> each : atYield(iterator(range)).entrySet()) {
      AccessPath path = around.paths().atCaller(each.getKey(), maker);
      Held there = each.getValue();
      held = path == null ? held : held.taken(path, there.mode(), there.site());
    }
    return held;
  }

  /** Whether a call in the body of the loop is made before anything there may give it back. */
  boolean isHeldAt(Site site, AccessPath path, Held held, Site range, MutexAnalysis around) {
    HeldMutexes only = HeldMutexes.NONE.taken(path, held.mode(), held.site());
    if (sites(range, around.body()).stream()
        .noneMatch(each -> around.start(each, only).get(path) == null)) {
      return true;
    }
    Held there = mutexes.solution(site.code(), only).firstBefore(site).get(path);
    return there != null && there.site() == held.site();
  }

  /** The calls in the body of a loop. */
  List<Site> sites(Site range, FunctionBody body) {
    Node block = ((RangeStmt) range.node()).body();
    return body.sites().stream().filter(site -> block.contains(site.node())).toList();
  }

  private Map<AccessPath, Held> atYield(Code iterator) {
    Ident yield = iterator.parameters().size() == 1 ? iterator.parameters().get(0) : null;
    if (yield == null || iterator.body() == null || mutexes.sites().in(iterator).isEmpty()) {
      return Map.of();
    }
    Solution<HeldMutexes> solution = mutexes.solution(iterator, HeldMutexes.NONE);
    HeldMutexes held = null;
    for (Site site : mutexes.graph().sites(iterator)) {
      if (site.node() instanceof CallExpr call && isNamed(call, yield)) {
        HeldMutexes there = solution.firstBefore(site).onlyHeld();
        held = held == null ? there : held.join(there);
      }
    }
    return held == null ? Map.of() : held.byPath();
  }

  private static boolean isNamed(CallExpr call, Ident name) {
    return ParenExpr.strip(call.function()) instanceof Ident callee
        && callee.name().equals(name.name());
  }

  /** The function that runs; to be asked only where {@link #maker} knows it. */
  private Code iterator(Site range) {
    return mutexes.graph().calls(range).get(0).to();
  }

  /** The call that has it run, or returns it; null where it isn't known for certain. */
  private @Nullable Call maker(Site range, FunctionBody body) {
    List<Call> all = mutexes.graph().calls(range);
    Call run = all.size() == 1 && all.get(0).isCertain() ? all.get(0) : null;
    if (run == null || !(range.node() instanceof RangeStmt loop)) {
      return null;
    } else if (!run.to().isLiteral()) {
      return run;
    }
    int point = body.point(loop.operand());
    Site made = point == ControlGraph.NONE ? null : body.site(point);
    Call maker = made == null || made == range ? null : mutexes.only(made);
    return maker != null && run.to().outer() == maker.to() ? maker : null;
  }
}
