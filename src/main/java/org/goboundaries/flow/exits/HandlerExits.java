package org.goboundaries.flow.exits;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Endings;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.summaries.Reach;
import org.goboundaries.syntax.GoFile;

/**
 * Finds exits of the process on the goroutines of requests, messages and connections. May be used
 * by many threads.
 */
public final class HandlerExits {
  private static final String TEST_SERVERS = "net/http/httptest";

  private final CallGraph graph;
  private final Handlers handlers;
  private final Endings endings;
  private final SkippedDefers skipped;
  private final Connections connections;
  private final ExitWays ways;
  private final Purposes purposes;

  /** Of a program. */
  public HandlerExits(Bodies bodies, Handlers handlers, Endings endings, SkippedDefers skipped) {
    this.graph = bodies.calls();
    this.handlers = handlers;
    this.endings = endings;
    this.skipped = skipped;
    this.ways = new ExitWays(bodies);
    this.purposes = new Purposes(bodies, ways);
    this.connections = new Connections(bodies);
  }

  /** Those in a file, in the order of the text: for each handler what is certain, and the rest. */
  public List<HandlerExit> in(GoFile file) {
    return graph.codes(file).stream().flatMap(this::in).toList();
  }

  /** Whether code runs for requests, messages or connections. */
  boolean areFor(Code code) {
    return handlers.evidence(code) != null || connections.start(code) != null;
  }

  private Stream<HandlerExit> in(Code code) {
    Evidence evidence = handlers.evidence(code);
    Site start = evidence == null ? connections.start(code) : null;
    if (evidence == null && start == null) {
      return Stream.of();
    }
    List<EndingPath> paths =
        endings.from(code, Kind.EXIT).stream().filter(path -> ways.isNear(code, path)).toList();
    return Stream.of(Answer.NO, Answer.UNKNOWN)
        .map(meant -> paths.stream().filter(path -> isMeant(code, path) == meant).toList())
        .filter(equal -> !equal.isEmpty())
        .map(
            equal -> {
              EndingPath first = equal.get(0);
              boolean isCertain = isMeant(code, first) == Answer.NO;
              List<LostCleanup> lost = skipped.lost(code, first);
              List<EndingPath> more = equal.subList(1, equal.size());
              return new HandlerExit(evidence, start, first, lost, more, isCertain);
            });
  }

  /** A test may be meant to end by its handler, and so may what is done again that start-up did. */
  private Answer isMeant(Code code, EndingPath path) {
    Answer answer = purposes.areMet(code, path);
    return answer == Answer.NO && (isForTests(code) || isOfStartUp(code, path))
        ? Answer.UNKNOWN
        : answer;
  }

  /** Whether main or the like runs a function on the way, too, which is no exit helper. */
  private boolean isOfStartUp(Code handler, EndingPath path) {
    return path.sites().stream()
        .map(Site::code)
        .filter(code -> code != handler && !ways.isExitHelper(code.top()))
        .flatMap(code -> graph.entering(code).stream())
        .map(Call::from)
        .filter(from -> from != handler && handlers.evidence(from) == null)
        .anyMatch(from -> EntryPoints.isStart(from.top()));
  }

  private static boolean isForTests(Code code) {
    return code.isInTestFile()
        || code.file().imports().stream().anyMatch(each -> each.path().equals(TEST_SERVERS));
  }

  /** Whether an exit that skips deferred calls is reported as one of a handler. */
  public boolean tell(SkippedDefer defer) {
    return Reach.to(graph, defer.code(), Reach::isCertainHere, ExitWays.NEAR + 1).codes().stream()
        .flatMap(this::in)
        .anyMatch(exit -> exit.leadsOver(defer.at()));
  }
}
