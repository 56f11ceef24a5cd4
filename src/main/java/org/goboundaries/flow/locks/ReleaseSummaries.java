package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.summaries.Summaries;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Which functions give back what they have not taken. Only those are read whose text says that they
 * may, and those that lead to them.
 */
final class ReleaseSummaries implements Summaries.Equations<Releases> {
  private final Bodies bodies;
  private final CallGraph graph;
  private final MutexCalls calls;
  private final ReleasingValues values;
  private final Reach reach;

  ReleaseSummaries(Bodies bodies, MutexCalls calls, ReleasingValues values) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.calls = calls;
    this.values = values;
    this.reach = Reach.of(graph, this::mayRelease, call -> true);
  }

  private boolean mayRelease(Site site) {
    return calls.isReleasing(site)
        ? Ownership.mayRelease(calls, site.code(), graph.sites(site.code()))
        : !values.at(site).isNone();
  }

  @Override
  public boolean isOfInterest(Code code) {
    return reach.contains(code);
  }

  @Override
  public Releases initial() {
    return Releases.NONE;
  }

  @Override
  public Releases unknown() {
    return Releases.UNKNOWN;
  }

  @Override
  public Releases of(Code code, Function<Code, Releases> callees) {
    Reader reader = new Reader(new AccessPaths(code, bodies.answers(code)));
    for (Site site : graph.sites(code)) {
      reader.read(site);
      reader.read(values.at(site));
      graph.calls(site).forEach(call -> reader.read(call, callees.apply(call.to())));
    }
    boolean isOfOthers =
        code.body() == null || Ownership.mayRelease(calls, code, graph.sites(code));
    return reader.releases(isOfOthers ? null : bodies.of(code));
  }

  /** Reads what one function releases. */
  private final class Reader {
    private final AccessPaths paths;
    private final Map<AccessPath, List<Site>> taken = new HashMap<>();
    private final Map<AccessPath, List<Site>> released = new HashMap<>();
    private final Set<Variable> fields = new HashSet<>();
    private boolean isUnknown;

    Reader(AccessPaths paths) {
      this.paths = paths;
    }

    void read(Site site) {
      AccessPath path = calls.operation(site) == null ? null : paths.receiver(site);
      if (calls.isAcquiring(site) && path != null) {
        add(path, site, taken);
      } else if (calls.isReleasing(site)) {
        Variable field = path == null ? paths.receiverField(site) : null;
        isUnknown |= path == null && field == null;
        add(path, site, released);
        add(field);
      }
    }

    void read(Releases values) {
      isUnknown |= values.isUnknown();
      fields.addAll(values.fields());
    }

    void read(Call call, Releases callee) {
      isUnknown |= callee.isUnknown();
      fields.addAll(callee.fields());
      for (AccessPath inner : callee.paths()) {
        AccessPath here = paths.atCaller(inner, call);
        add(here, call.site(), released);
        add(here == null ? inner.last() : null);
      }
    }

    private void add(@Nullable AccessPath path, Site site, Map<AccessPath, List<Site>> sites) {
      if (path != null) {
        sites.computeIfAbsent(path, key -> new ArrayList<>(1)).add(site);
      }
    }

    private void add(@Nullable Variable field) {
      if (field != null) {
        fields.add(field);
      }
    }

    /**
     * @param body where what is given back by whatever literal or helper may have been taken; null
     *     where the text says that something else is given back
     */
    Releases releases(@Nullable FunctionBody body) {
      if (body != null) {
        released.entrySet().removeIf(each -> isTakenBefore(each.getKey(), each.getValue(), body));
      }
      return Releases.of(released.keySet(), fields, isUnknown);
    }

    private boolean isTakenBefore(AccessPath path, List<Site> releasing, FunctionBody body) {
      List<Site> taking = taken.getOrDefault(path, List.of());
      return releasing.stream()
          .allMatch(
              site ->
                  taking.stream()
                      .anyMatch(
                          take ->
                              body.isAlwaysBefore(take, site)
                                  || (site.manner() == Manner.DEFER && body.isAlwaysMade(take))));
    }
  }
}
