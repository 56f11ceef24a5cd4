package org.goboundaries.flow.shutdown;

import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Wordings;
import org.goboundaries.syntax.GoFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds servers that the main goroutine serves and that another goroutine asks to finish: what
 * serves returns when Shutdown begins, and where nothing waits for Shutdown the process ends while
 * requests have no answer yet. May be used by many threads.
 */
public final class CutShutdowns {
  private final Bodies bodies;
  private final CallGraph graph;
  private final ServerCalls servers;
  private final ShutdownStarts starts;
  private final ProcessEnds ends;
  private final Waits waits;
  private final Waits toldWaits;

  /** Of a program. */
  public CutShutdowns(Bodies bodies, Knowledge knowledge) {
    Wordings words = knowledge.wordings();
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.servers = new ServerCalls(words);
    this.starts = new ShutdownStarts(bodies, servers, words);
    this.ends = new ProcessEnds(bodies);
    this.waits = new Waits(bodies, words, false);
    this.toldWaits = new Waits(bodies, words, true);
  }

  /** Those that functions of a file serve, in the order of the text. */
  public List<CutShutdown> in(GoFile file) {
    return graph.codes(file).stream()
        .filter(code -> code.body() != null && !code.isInTestFile())
        .flatMap(code -> graph.sites(code).stream())
        .filter(servers::isServing)
        .map(this::cut)
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable CutShutdown cut(Site serve) {
    if (!bodies.of(serve.code()).isReached(serve.node()) || waits.mayFollow(serve)) {
      return null;
    }
    return ShortestPaths.toNearest(Code::isMain, serve.code(), this::callers, Call::from)
        .map(callers -> cut(serve, callers))
        .orElse(null);
  }

  /** The calls on the same goroutine after which nobody waits. */
  private List<Call> callers(Code code) {
    return graph.entering(code).stream()
        .filter(call -> call.isDirect() && Reach.isCertainHere(call))
        .filter(call -> call.from().body() != null && !call.from().isInTestFile())
        .filter(call -> !waits.mayFollow(call.site()))
        .toList();
  }

  private @Nullable CutShutdown cut(Site serve, List<Call> callers) {
    ShutdownStart asking = asking(serve, callers);
    boolean isAwaited =
        asking == null
            || starts.mayTell(asking)
                && (toldWaits.mayFollow(serve)
                    || callers.stream().anyMatch(call -> toldWaits.mayFollow(call.site())));
    Step end = isAwaited ? null : ends.behind(serve, callers);
    return asking == null || end == null ? null : new CutShutdown(serve, callers, asking, end);
  }

  /** Who asks the server to finish: the goroutine may be started by any caller. */
  private @Nullable ShutdownStart asking(Site serve, List<Call> callers) {
    AccessPath server = starts.paths(serve.code()).receiver(serve);
    Site at = serve;
    for (Call call : callers) {
      ShutdownStart found = server == null ? null : starts.before(at, server);
      if (found != null) {
        return found;
      }
      server = server == null ? null : starts.paths(call.from()).atCaller(server, call);
      at = call.site();
    }
    return server == null ? null : starts.before(at, server);
  }
}
