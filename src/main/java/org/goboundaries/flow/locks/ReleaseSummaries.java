package org.goboundaries.flow.locks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
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
  private final MutexSites sites;
  private final Map<Code, List<Site>> foreign = new LinkedHashMap<>();
  private final Reach reach;

  ReleaseSummaries(Bodies bodies, MutexSites sites) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.sites = sites;
    for (Code code : sites.codes()) {
      List<Site> found = Ownership.foreignReleases(sites, code);
      if (!found.isEmpty()) {
        foreign.put(code, found);
      }
    }
    this.reach = Reach.of(graph, foreign.keySet(), sites::isReleasing, call -> true);
  }

  /** The calls that may give back a mutex which the function around them has not taken. */
  Map<Code, List<Site>> foreign() {
    return foreign;
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
    Reader reader = new Reader(code);
    for (Site site : graph.sites(code)) {
      reader.read(site);
      for (Call call : graph.calls(site)) {
        Releases callee = callees.apply(call.to());
        if (!callee.equals(Releases.NONE)) {
          reader.read(call, callee);
        }
      }
    }
    return reader.releases();
  }

  /** Reads what one function releases. */
  private final class Reader {
    private final Code code;
    private final Map<AccessPath, List<Site>> taken = new HashMap<>();
    private final Set<AccessPath> released = new HashSet<>();
    private final Set<Variable> fields = new HashSet<>();
    private @Nullable AccessPaths paths;
    private boolean isUnknown;

    Reader(Code code) {
      this.code = code;
    }

    private AccessPaths paths() {
      if (paths == null) {
        paths = new AccessPaths(code, bodies.answers(code));
      }
      return paths;
    }

    void read(Site site) {
      AccessPath path = sites.operation(site) == null ? null : paths().receiver(site);
      if (sites.isTaking(site) && path != null) {
        taken.computeIfAbsent(path, key -> new ArrayList<>(1)).add(site);
      } else if (sites.isReleasing(site)) {
        Variable field = path == null ? paths().receiverField(site) : null;
        isUnknown |= path == null && field == null;
        add(path, field, site);
      }
    }

    void read(Call call, Releases callee) {
      isUnknown |= callee.isUnknown();
      fields.addAll(callee.fields());
      for (AccessPath inner : callee.paths()) {
        AccessPath here = paths().atCaller(inner, call);
        isUnknown |= here == null && inner.isParameter();
        add(here, here == null ? inner.last() : null, call.site());
      }
    }

    private void add(@Nullable AccessPath path, @Nullable Variable field, Site site) {
      if (path != null && (foreign.containsKey(code) || !isTakenBefore(path, site))) {
        released.add(path);
      }
      if (field != null) {
        fields.add(field);
      }
    }

    /** What was taken before is given back here, by whatever literal or helper. */
    private boolean isTakenBefore(AccessPath path, Site release) {
      List<Site> taking = taken.getOrDefault(path, List.of());
      return !taking.isEmpty()
          && (code.body() == null
              || taking.stream().anyMatch(take -> bodies.of(code).isAlwaysBefore(take, release)));
    }

    Releases releases() {
      return Releases.of(released, fields, isUnknown);
    }
  }
}
