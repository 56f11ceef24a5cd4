package org.goboundaries.flow.endings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.modules.Platform;
import org.jspecify.annotations.Nullable;

/** Which code may end its goroutine, and by which calls. May be used by many threads. */
public final class Endings {
  private final CallGraph graph;
  private final EndingCalls calls;
  private final PathChecks checks;
  private final Subtests subtests;
  private final SkippedWork remainders;
  private final FailedWrites writes;
  private final MissingSignals unmet;
  private final Map<Kind, Reach> reaches = new EnumMap<>(Kind.class);

  /**
   * Of a program.
   *
   * @param answers what a declaration and the bodies in it mean
   */
  public Endings(Bodies bodies, Knowledge knowledge, BiFunction<GoFile, Decl, Answers> answers) {
    this.graph = bodies.calls();
    this.checks = new PathChecks(bodies, answers);
    this.subtests = new Subtests(graph, answers);
    this.calls = new EndingCalls(knowledge, graph);
    this.remainders = new SkippedWork(graph, calls, answers);
    this.writes = new FailedWrites(graph, answers);
    this.unmet = new MissingSignals(graph);
  }

  /** Whether code that ends by a path has no more to do there, and nobody to notify. */
  public boolean keepsFromNothing(Code code, EndingPath path) {
    return remainders.areNothing(code, path);
  }

  /**
   * What others may wait for, and code that ends by a path no longer does: the first statement
   * after it that sends, or the call that closes a channel or says that a WaitGroup's work is done.
   * Null where there is none that every run would have come to.
   */
  public @Nullable Node unmet(Code code, EndingPath path) {
    return unmet.behind(code, path);
  }

  /** Whether a handler ends by a path only when its answer could not be written. */
  public boolean followsFailedWrite(Code code, EndingPath path) {
    return writes.areAll(code, path);
  }

  private synchronized Reach reach(Kind kind) {
    return reaches.computeIfAbsent(kind, this::search);
  }

  private Reach search(Kind kind) {
    return Reach.of(
        graph,
        calls.codes(),
        site -> site.manner() != Manner.GO && calls.kind(site) == kind,
        call -> Reach.isCertainHere(call) && mayLeadTo(kind, call.site()));
  }

  /**
   * What a table says of a call holds, whatever the code behind it does, where that is available.
   */
  private boolean mayLeadTo(Kind kind, Site site) {
    Kind known = calls.kind(site);
    return known == null || known == kind;
  }

  /**
   * The ways by which code, when it runs, may end its goroutine: one for each call in it, or in a
   * literal that it runs itself, that leads there. In the order of the text.
   */
  public List<EndingPath> from(Code code, Kind kind) {
    Reach known = reach(kind);
    List<EndingPath> found = new ArrayList<>();
    for (Code part : nest(code, site -> true)) {
      for (Site site : graph.sites(part)) {
        EndingPath path = from(site, code, known, kind);
        if (path != null) {
          Stream.concat(ways(path, kind), reached(site, code, known))
              .filter(way -> isOn(code, way) && checks.hold(way, kind))
              .findFirst()
              .ifPresent(found::add);
        }
      }
    }
    if (found.stream().anyMatch(path -> path.first().code() != code)) {
      Set<Code> reached = nest(code, checks::isReached);
      found.removeIf(path -> !reached.contains(path.first().code()));
    }
    found.sort(Comparator.comparingInt(path -> path.first().node().start()));
    return found;
  }

  /** The calls by which a parallel subtest ends its parent's test: package testing panics then. */
  public List<EndingPath> ofParent(Code code) {
    return subtests.areParallel(code)
        ? from(code, Kind.TEST_ABORT).stream()
            .filter(path -> subtests.endParent(path, code))
            .toList()
        : List.of();
  }

  /** The go statements in code that start what ends its goroutine at once: {@code go t.Fatal()}. */
  public List<EndingPath> started(Code code, Kind kind) {
    return graph.sites(code).stream()
        .filter(site -> site.manner() == Manner.GO && calls.kind(site) == kind)
        .map(site -> new EndingPath(List.of(site)))
        .filter(path -> checks.hold(path, kind))
        .toList();
  }

  private @Nullable EndingPath from(Site site, Code code, Reach known, Kind kind) {
    if (site.manner() != Manner.GO && calls.kind(site) == kind) {
      return new EndingPath(List.of(site));
    }
    return mayLeadTo(kind, site) ? shortest(site, code, known, known::way) : null;
  }

  private @Nullable EndingPath shortest(
      Site site, Code code, Reach known, Function<Code, List<Site>> ways) {
    List<Site> best = List.of();
    for (Call call : graph.calls(site)) {
      if (Reach.isCertainHere(call) && !call.to().isWithin(code) && known.contains(call.to())) {
        List<Site> rest = ways.apply(call.to());
        List<Site> way = new ArrayList<>(List.of(site));
        if (call.passed() != null) {
          way.addAll(call.passed().steps());
        }
        way.addAll(rest);
        best = !rest.isEmpty() && (best.isEmpty() || way.size() < best.size()) ? way : best;
      }
    }
    return best.isEmpty() ? null : new EndingPath(List.copyOf(best));
  }

  /** Where the shortest way leads over calls that no run comes to, another one; searched last. */
  private Stream<EndingPath> reached(Site site, Code code, Reach known) {
    return Stream.of(site)
        .filter(checks::isReached)
        .map(start -> shortest(start, code, known, to -> known.way(to, checks::isReached)))
        .filter(Objects::nonNull);
  }

  /** A path, and those that end by another call of the same helper. */
  private Stream<EndingPath> ways(EndingPath path, Kind kind) {
    int last = path.sites().size() - 1;
    Stream<EndingPath> others =
        graph.sites(path.last().code()).stream()
            .filter(end -> last > 0 && end != path.last() && end.manner() != Manner.GO)
            .filter(end -> calls.kind(end) == kind)
            .map(end -> path.endingBy(end));
    return Stream.concat(Stream.of(path), others);
  }

  /** The code with the literals in it that it runs itself, by some of the calls there. */
  private Set<Code> nest(Code code, Predicate<Site> isMade) {
    return ShortestPaths.from(
            List.of(code),
            part ->
                graph.sites(part).stream()
                    .flatMap(site -> graph.calls(site).stream())
                    .filter(call -> Reach.isCertainHere(call) && call.to().isWithin(code))
                    // what is made is the dearer question
                    .filter(call -> isMade.test(call.site()))
                    .toList(),
            Call::to)
        .nodes();
  }

  /** A way through files of several platforms is one that no program goes. */
  private static boolean isOn(Code code, EndingPath path) {
    Platform platform = code.unit().variant().platform();
    return path.sites().stream()
        .map(site -> site.code().unit().variant().platform())
        .allMatch(
            other -> other.os().equals(platform.os()) && other.arch().equals(platform.arch()));
  }
}
