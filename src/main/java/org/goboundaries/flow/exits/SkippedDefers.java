package org.goboundaries.flow.exits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Endings;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.PendingDefers.PendingDefer;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;

/** Finds exits of the process that skip deferred clean-ups. */
public final class SkippedDefers {
  private final Bodies bodies;
  private final CallGraph graph;
  private final Endings endings;
  private final Cleanups cleanups;
  private final Repeats repeats;
  private final ExitWays ways;

  /** Of a program. */
  public SkippedDefers(Bodies bodies, Knowledge knowledge, Endings endings) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.endings = endings;
    this.cleanups = new Cleanups(bodies, knowledge);
    this.ways = new ExitWays(bodies);
    this.repeats = new Repeats(bodies, cleanups);
  }

  /** Those in a file, in the order of the text. */
  public List<SkippedDefer> in(GoFile file) {
    List<SkippedDefer> found = new ArrayList<>();
    for (Code code : graph.codes(file)) {
      if (code.body() != null && graph.sites(code).stream().anyMatch(this::isDeferred)) {
        found.addAll(in(code));
      }
    }
    return found;
  }

  private boolean isDeferred(Site site) {
    return site.manner() == Manner.DEFER && cleanups.mayCleanUp(site);
  }

  private List<SkippedDefer> in(Code code) {
    List<SkippedDefer> found = new ArrayList<>();
    for (EndingPath path : endings.from(code, Kind.EXIT)) {
      List<LostCleanup> lost = ways.isCommon(code, path) ? lost(code, path) : List.of();
      if (!lost.isEmpty() && !isToldBefore(path)) {
        add(new SkippedDefer(code, path, lost, List.of()), found);
      }
    }
    return found;
  }

  /** Whether the exit is reported where a callee has something to lose. */
  private boolean isToldBefore(EndingPath path) {
    for (int i = 1; i < path.sites().size(); i++) {
      List<Site> rest = path.sites().subList(i, path.sites().size());
      if (!lost(rest.get(0).code(), new EndingPath(rest)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What the end of a path loses of what a function has deferred before it takes that path. */
  List<LostCleanup> lost(Code code, EndingPath path) {
    if (code.body() == null || graph.sites(code).stream().noneMatch(this::isDeferred)) {
      return List.of();
    }
    FunctionBody body = bodies.of(code);
    LostWork work = new LostWork(body, cleanups);
    return own(code, path.first()).stream()
        .map(exit -> lost(body, exit, path, work))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The calls of a function by which it comes to one in a literal in it; the call itself. */
  private List<Site> own(Code code, Site site) {
    Set<Site> all =
        ShortestPaths.from(List.of(site), at -> callers(at, code), Function.<Site>identity())
            .nodes();
    return all.stream().filter(at -> at.code() == code).toList();
  }

  /** The calls that come to a call, itself in a literal; none where the function makes it. */
  private List<Site> callers(Site at, Code code) {
    return at.code() == code
        ? List.of()
        : graph.entering(at.code()).stream().filter(Reach::isCertainHere).map(Call::site).toList();
  }

  private List<LostCleanup> lost(FunctionBody body, Site exit, EndingPath path, LostWork work) {
    List<LostCleanup> found = new ArrayList<>();
    for (PendingDefer pending : body.defers().at(body.point(exit)).calls()) {
      Site deferred = body.site(pending.point());
      if (deferred != null && deferred != exit && cleanups.mayCleanUp(deferred)) {
        cleanups.of(deferred).stream()
            .filter(each -> !repeats.areOn(path, exit, each))
            .map(each -> weigh(each, pending.isCertain(), work.at(exit, each)))
            .flatMap(Optional::stream)
            .min(Comparator.comparing(each -> !each.isCertain()))
            .ifPresent(found::add);
      }
    }
    // beside what is lost for certain nobody asks what else may be
    boolean hasCertain = found.stream().anyMatch(LostCleanup::isCertain);
    found.removeIf(each -> hasCertain && !each.isCertain());
    return found;
  }

  private static Optional<LostCleanup> weigh(
      LostCleanup lost, boolean isPending, Answer isSomething) {
    boolean isCertain = isPending && isSomething == Answer.YES;
    return isSomething == Answer.NO
        ? Optional.empty()
        : Optional.of(isCertain ? lost : lost.doubted());
  }

  /** Calls that lose the same are reported together. */
  private static void add(SkippedDefer next, List<SkippedDefer> found) {
    for (int i = 0; i < found.size(); i++) {
      SkippedDefer known = found.get(i);
      boolean isSame =
          known.isCertain() == next.isCertain()
              && known.lost().get(0).deferred() == next.lost().get(0).deferred();
      if (isSame) {
        List<EndingPath> more = new ArrayList<>(known.more());
        more.add(next.path());
        found.set(i, new SkippedDefer(known.code(), known.path(), known.lost(), more));
        return;
      }
    }
    found.add(next);
  }
}
