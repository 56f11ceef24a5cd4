package org.goboundaries.flow.shutdown;

import java.util.List;
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
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.knowledge.Wordings;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Builtin;
import org.jspecify.annotations.Nullable;

/** The goroutines that ask a server to finish. */
final class ShutdownStarts {
  /** So many calls may lie between the start of a goroutine and its call of Shutdown. */
  private static final int NEAR = 3;

  private final Bodies bodies;
  private final CallGraph graph;
  private final ServerCalls servers;
  private final Wordings words;

  ShutdownStarts(Bodies bodies, ServerCalls servers, Wordings words) {
    this.bodies = bodies;
    this.servers = servers;
    this.words = words;
    this.graph = bodies.calls();
  }

  /**
   * The first goroutine that a function may have started before a call, and that asks a server to
   * finish; null where there is none.
   *
   * @param server as the function knows it
   */
  @Nullable ShutdownStart before(Site call, AccessPath server) {
    FunctionBody body = bodies.of(call.code());
    List<Call> calls =
        body.sites().stream()
            .filter(site -> site != call && body.mayFollow(site, call))
            .flatMap(site -> graph.calls(site).stream())
            .toList();
    Stream<ShutdownStart> own =
        calls.stream().filter(ShutdownStarts::isStart).flatMap(start -> asking(null, start));
    Stream<ShutdownStart> helped =
        calls.stream().filter(ShutdownStarts::isPlain).flatMap(this::started);
    return Stream.concat(own, helped)
        .filter(found -> isMade(found) && server.equals(server(found)))
        .findFirst()
        .orElse(null);
  }

  /** The goroutines that a helper starts. */
  private Stream<ShutdownStart> started(Call helper) {
    return graph.sites(helper.to()).stream()
        .flatMap(site -> graph.calls(site).stream())
        .filter(ShutdownStarts::isStart)
        .flatMap(start -> asking(helper, start));
  }

  /** A go statement, or a function that runs when a context ends. */
  private static boolean isStart(Call call) {
    return call.isDirect()
        ? call.manner() == Manner.GO && call.isCertain()
        : call.library() != null && call.library().symbol().path().equals("context");
  }

  private static boolean isPlain(Call call) {
    return call.isDirect() && Reach.isCertainHere(call) && call.to().body() != null;
  }

  private Stream<ShutdownStart> asking(@Nullable Call helper, Call start) {
    ShortestPaths<Code, Call> paths =
        ShortestPaths.within(NEAR, List.of(start.to()), this::called, Call::to);
    return paths.nodes().stream()
        .flatMap(code -> graph.sites(code).stream())
        .filter(servers::isShutdown)
        .map(site -> asking(helper, start, paths.path(site.code()), site));
  }

  private List<Call> called(Code code) {
    return graph.sites(code).stream()
        .flatMap(site -> graph.calls(site).stream())
        .filter(ShutdownStarts::isPlain)
        .toList();
  }

  private static ShutdownStart asking(
      @Nullable Call helper, Call start, List<Call> rest, Site shutdown) {
    return new ShutdownStart(
        helper, Stream.concat(Stream.of(start), rest.stream()).toList(), shutdown);
  }

  private boolean isMade(ShutdownStart found) {
    return bodies.of(found.shutdown().code()).isReached(found.shutdown().node())
        && found.way().stream()
            .allMatch(call -> bodies.of(call.from()).isReached(call.site().node()));
  }

  /** The server that is asked to finish, as the function knows it that starts the goroutine. */
  private @Nullable AccessPath server(ShutdownStart found) {
    AccessPath path = paths(found.shutdown().code()).receiver(found.shutdown());
    List<Call> calls = found.calls();
    for (int i = calls.size() - 1; i >= 0 && path != null; i--) {
      path = paths(calls.get(i).from()).atCaller(path, calls.get(i));
    }
    return path;
  }

  AccessPaths paths(Code code) {
    return new AccessPaths(code, bodies.answers(code));
  }

  /** Whether a goroutine may signal to others that Shutdown has returned, or keep them waiting. */
  boolean mayTell(ShutdownStart asking) {
    return asking.way().stream().anyMatch(call -> mayTell(call.to(), asking));
  }

  private boolean mayTell(Code code, ShutdownStart asking) {
    List<Site> way = asking.way().stream().map(Call::site).toList();
    boolean[] isSending = {false};
    Walk.tree(
        code.node(),
        node -> {
          isSending[0] |= node instanceof SendStmt || isClose(code, node);
          return node == code.node() || !(node instanceof FuncLit);
        });
    return isSending[0]
        || graph.sites(code).stream()
            .filter(site -> site != asking.shutdown() && !way.contains(site))
            .anyMatch(this::mayTell);
  }

  /** A call of a function of the language is no site. */
  private boolean isClose(Code code, Node node) {
    return node instanceof CallExpr call
        && ParenExpr.strip(call.function()) instanceof Ident name
        && name.name().equals("close")
        && bodies.answers(code).symbol(name) instanceof Builtin;
  }

  private boolean mayTell(Site site) {
    boolean isHarmless =
        Waits.isPredeclared(site) || Waits.isLogging(words, site) || Waits.isCancel(bodies, site);
    return !isHarmless
        && (!site.isStandard() || words.isSaidBy(Meaning.LETS_KNOW, site.calledName()));
  }
}
