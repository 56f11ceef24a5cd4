package org.goboundaries.flow.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.known.FeasiblePath;
import org.goboundaries.flow.locks.Holdings;
import org.goboundaries.flow.maps.MapUse.Kind;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Finds maps that several goroutines use at the same time. May be used by many threads. */
public final class MapRaces {
  /** A longer way is not followed: then a race is missed. */
  private static final int NEAR = 4;

  private final Bodies bodies;
  private final CallGraph graph;
  private final Handlers handlers;
  private final MapUses uses;
  private final MapGuards guards;
  private final CopiedMaps copies;
  private final FeasiblePath known;
  private final Map<GoFile, List<MapRace>> races = new HashMap<>();

  /** Of a program. */
  public MapRaces(Bodies bodies, Knowledge knowledge, Handlers handlers, Holdings holdings) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.handlers = handlers;
    this.uses = new MapUses(bodies, knowledge);
    this.guards = new MapGuards(bodies, knowledge, holdings);
    this.known = new FeasiblePath(site -> bodies.answers(site.code()));
    this.copies = new CopiedMaps(bodies, uses, guards);
    for (Shared map : shared(new ConcurrentStarts(bodies, handlers, guards).all())) {
      MapRace race = map.race();
      if (race != null) {
        races.computeIfAbsent(race.use().code().file(), key -> new ArrayList<>()).add(race);
      }
    }
    races.values().forEach(all -> all.sort(Comparator.comparingInt(each -> start(each.use()))));
  }

  /** The maps that such functions share. */
  private Collection<Shared> shared(List<ConcurrentStart> starts) {
    Map<Place, Shared> shared = new LinkedHashMap<>();
    starts.forEach(start -> find(start, shared, null));
    // reads matter only of maps that are written under a lock alone
    Set<String> names =
        shared.values().stream()
            .filter(Shared::isWrittenUnderLock)
            .map(map -> map.name)
            .collect(Collectors.toSet());
    if (!names.isEmpty()) {
      starts.stream()
          .filter(ConcurrentStart::isHandler)
          .forEach(start -> find(start, shared, names));
    }
    return shared.values();
  }

  private static int start(MapUse use) {
    return use.node().start();
  }

  /** Those whose first use lies in a file, in the order of the text. */
  public List<MapRace> in(GoFile file) {
    return races.getOrDefault(file, List.of());
  }

  /** Maps that are used after the lock under which they were copied, in the order of the text. */
  public List<CopiedMap> copied(GoFile file) {
    return copies.in(file);
  }

  /**
   * Takes note of what a function and those it calls do with shared maps.
   *
   * @param names only maps of such names are considered, and only reads; null for all writes
   */
  private void find(ConcurrentStart start, Map<Place, Shared> shared, @Nullable Set<String> names) {
    ShortestPaths<Code, Call> paths =
        ShortestPaths.within(NEAR, List.of(start.code()), this::leaving, Call::to);
    for (Code code : paths.nodes()) {
      for (MapUse use : names == null ? uses.writes(code) : uses.reads(code, names)) {
        List<Call> way = paths.path(code);
        AccessPath path = pathAtStart(use, way);
        Place place = path == null ? null : Place.of(path.last());
        if (path != null
            && place != null
            && isShared(path, start)
            && !isOfTest(start, code)
            && canBe(use, way)) {
          Found found = new Found(use, start, way, guard(use, way));
          shared.computeIfAbsent(place, key -> new Shared(path.last().name())).add(found);
        }
      }
    }
  }

  /** Whether the constants that are passed on the way do not rule it out. */
  private boolean canBe(MapUse use, List<Call> way) {
    List<Site> sites = way.stream().map(Call::site).toList();
    return known.canBeGone(sites, use.code(), bodies.answers(use.code()), use.node());
  }

  /** What only a test does with other code is no fault of that. */
  private static boolean isOfTest(ConcurrentStart start, Code code) {
    Call call = start.call();
    return call != null && call.from().isInTestFile() && !code.isInTestFile();
  }

  /** Plain calls of known functions; a handler on the way is one of its own. */
  private List<Call> leaving(Code code) {
    return graph.sites(code).stream()
        .filter(site -> site.manner() == Manner.CALL)
        .flatMap(site -> graph.calls(site).stream())
        .filter(call -> call.isDirect() && Reach.isCertainHere(call) && call.to().body() != null)
        .filter(call -> handlers.evidence(call.to()) == null)
        .toList();
  }

  private @Nullable AccessPath pathAtStart(MapUse use, List<Call> way) {
    AccessPath path = paths(use.code()).of(use.map());
    for (int i = way.size() - 1; i >= 0 && path != null; i--) {
      path = paths(way.get(i).from()).atCaller(path, way.get(i));
    }
    return path;
  }

  private AccessPaths paths(Code code) {
    return new AccessPaths(code, bodies.answers(code));
  }

  /** Whether all goroutines have the same map. */
  private boolean isShared(AccessPath path, ConcurrentStart start) {
    Variable root = path.root();
    if (root.kind() == Variable.Kind.PACKAGE) {
      return true;
    }
    Call call = start.call();
    if (call != null && start.loop() != null) {
      AccessPath outside = paths(call.from()).atCaller(path, call);
      return outside != null && isDeclaredOutside(outside.root(), start);
    }
    return start.code().declares(root)
        ? root.kind() == Variable.Kind.RECEIVER && start.isCertain()
        : start.code().isLiteral() && !isMadeForRequest(start.code());
  }

  private static boolean isDeclaredOutside(Variable root, ConcurrentStart start) {
    Call call = Objects.requireNonNull(start.call());
    var loop = Objects.requireNonNull(start.loop());
    return root.kind() == Variable.Kind.PACKAGE
        || root.file() == call.from().file().text()
            && !(loop.start() <= root.offset() && root.offset() < loop.end());
  }

  /** A handler that another handler makes has variables of one request. */
  private boolean isMadeForRequest(Code literal) {
    Code around = literal.outer();
    return around == null
        || Reach.to(graph, literal.top(), Call::isHere, NEAR).codes().stream()
            .anyMatch(code -> handlers.evidence(code) != null)
        || isHandlerAround(around);
  }

  private boolean isHandlerAround(Code code) {
    for (Code at = code; at != null; at = at.outer()) {
      if (handlers.evidence(at) != null) {
        return true;
      }
    }
    return false;
  }

  private Exclusion guard(MapUse use, List<Call> way) {
    boolean isWrite = use.kind() == Kind.WRITE;
    Exclusion all = guards.at(use.code(), use.node(), isWrite);
    for (Call call : way) {
      all = all.or(guards.at(call.from(), call.site().node(), isWrite));
    }
    return all;
  }

  /** A use of a shared map. */
  private record Found(MapUse use, ConcurrentStart start, List<Call> way, Exclusion guard) {
    boolean isBare(boolean isWrite) {
      return guard.compareTo(Exclusion.READ_LOCKED) <= 0 && (use.kind() == Kind.WRITE) == isWrite;
    }

    MapRace race(List<MapUse> more, @Nullable MapUse written) {
      return new MapRace(use, start, way, more, written, guard == Exclusion.READ_LOCKED);
    }
  }

  /** The uses of one map. */
  private static final class Shared {
    private final String name;
    private final List<Found> all = new ArrayList<>();

    Shared(String name) {
      this.name = name;
    }

    void add(Found found) {
      all.add(found);
    }

    boolean isWrittenUnderLock() {
      return bare(true).isEmpty() && written() != null;
    }

    private List<Found> bare(boolean isWrite) {
      return all.stream().filter(found -> found.isBare(isWrite)).toList();
    }

    private @Nullable MapUse written() {
      return all.stream()
          .filter(each -> each.use.kind() == Kind.WRITE && each.guard == Exclusion.LOCKED)
          .filter(each -> each.start.isHandler() && each.start.isCertain())
          .map(Found::use)
          .findFirst()
          .orElse(null);
    }

    /** What goes wrong with it, reported at the first place; null where nothing does. */
    @Nullable MapRace race() {
      List<Found> bare = bare(true);
      MapUse written = bare.isEmpty() ? written() : null;
      bare = written == null ? bare : bare(false);
      if (bare.isEmpty()) {
        return null;
      }
      Found first =
          bare.stream().filter(each -> each.start.isCertain()).findFirst().orElse(bare.get(0));
      List<MapUse> more =
          bare.stream().map(Found::use).distinct().filter(use -> use != first.use).toList();
      return first.race(more, written);
    }
  }
}
