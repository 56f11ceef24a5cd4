package org.goboundaries.flow.locks;

import java.util.HashSet;
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
  private final MutexCalls calls;
  private final Reach reach;

  ReleaseSummaries(Bodies bodies, MutexCalls calls) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.calls = calls;
    this.reach = Reach.of(graph, this::mayRelease, call -> true);
  }

  private boolean mayRelease(Site site) {
    return calls.isReleasing(site)
        && Ownership.mayRelease(calls, site.code(), graph.sites(site.code()));
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
      graph.calls(site).forEach(call -> reader.read(call, callees.apply(call.to())));
    }
    // else what is taken here is given back here, by whatever literal or helper
    boolean isOfOthers = Ownership.mayRelease(calls, code, graph.sites(code));
    return reader.releases(isOfOthers);
  }

  /** Reads what one function releases. */
  private final class Reader {
    private final AccessPaths paths;
    private final Set<AccessPath> taken = new HashSet<>();
    private final Set<AccessPath> released = new HashSet<>();
    private final Set<Variable> fields = new HashSet<>();
    private boolean isUnknown;

    Reader(AccessPaths paths) {
      this.paths = paths;
    }

    void read(Site site) {
      AccessPath path = calls.operation(site) == null ? null : paths.receiver(site);
      if (calls.isAcquiring(site) && path != null) {
        taken.add(path);
      } else if (calls.isReleasing(site)) {
        Variable field = path == null ? paths.receiverField(site) : null;
        isUnknown |= path == null && field == null;
        add(path, field);
      }
    }

    void read(Call call, Releases callee) {
      isUnknown |= callee.isUnknown();
      fields.addAll(callee.fields());
      for (AccessPath inner : callee.paths()) {
        AccessPath here = paths.atCaller(inner, call);
        add(here, here == null ? inner.last() : null);
      }
    }

    private void add(@Nullable AccessPath path, @Nullable Variable field) {
      if (path != null) {
        released.add(path);
      }
      if (field != null) {
        fields.add(field);
      }
    }

    Releases releases(boolean isOfOthers) {
      if (!isOfOthers) {
        released.removeAll(taken);
      }
      return Releases.of(released, fields, isUnknown);
    }
  }
}
