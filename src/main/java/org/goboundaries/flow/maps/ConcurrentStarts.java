package org.goboundaries.flow.maps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.flow.calls.Sink;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.Where;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.Handler.Protocol;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** The functions of a program that run on several goroutines at the same time. */
final class ConcurrentStarts {
  /** Whose functions start a goroutine for each call, as many as there are calls. */
  private static final Set<String> GROUPS = Set.of("sync", "golang.org/x/sync/errgroup");

  /** Who imports one of these sends the requests himself. */
  private static final Set<String> TESTING = Set.of("net/http/httptest", "testing");

  private final Bodies bodies;
  private final CallGraph graph;
  private final Handlers handlers;
  private final MapGuards guards;

  /** What is handed to functions that may lock around it. */
  private final Set<Code> guarded = Collections.newSetFromMap(new IdentityHashMap<>());

  ConcurrentStarts(Bodies bodies, Handlers handlers, MapGuards guards) {
    this.bodies = bodies;
    this.graph = bodies.calls();
    this.handlers = handlers;
    this.guards = guards;
    graph.movements().forEach(this::addGuarded);
  }

  /** All of them, in the order of the files. */
  List<ConcurrentStart> all() {
    List<ConcurrentStart> all = new ArrayList<>();
    for (Code code : graph.codes()) {
      ConcurrentStart start = code.body() == null ? null : start(code);
      if (start != null) {
        all.add(start);
      }
    }
    return all;
  }

  private @Nullable ConcurrentStart start(Code code) {
    Evidence evidence = handlers.evidence(code);
    if (evidence != null) {
      return isOfRequests(evidence) && !isForTests(code) && !isGuarded(code)
          ? ConcurrentStart.of(code, evidence)
          : null;
    }
    for (Call call : graph.entering(code)) {
      Node loop = isStart(call) ? call.from().loopAround(call.site().node()) : null;
      if (loop != null && !isServerOfTest(call, loop) && isRepeated(call, loop)) {
        return ConcurrentStart.of(call, loop);
      }
    }
    return null;
  }

  /** Messages of one subscription come one after the other. */
  private static boolean isOfRequests(Evidence evidence) {
    Protocol protocol = evidence.row().protocol();
    return protocol == Protocol.HTTP || protocol == Protocol.RPC;
  }

  /** A test sends its requests one by one. */
  private static boolean isForTests(Code code) {
    return code.isInTestFile()
        || code.file().imports().stream().anyMatch(each -> TESTING.contains(each.path()));
  }

  private void addGuarded(Movement movement) {
    // only of handlers it is asked, and these are few
    List<Code> handed =
        graph.code(movement).stream().filter(code -> handlers.evidence(code) != null).toList();
    if (!handed.isEmpty() && movement.sink() instanceof Sink.Argument argument) {
      boolean isGuard =
          graph.calls(argument.site()).stream()
              .filter(Call::isDirect)
              .flatMap(call -> Stream.concat(Stream.of(call.to()), literals(call.to())))
              .anyMatch(guards::mayGuard);
      if (isGuard) {
        guarded.addAll(handed);
      }
    }
  }

  private Stream<Code> literals(Code code) {
    return graph.literals(code).stream()
        .flatMap(literal -> Stream.concat(Stream.of(literal), literals(literal)));
  }

  /** Middleware of the program may let in one request at a time. */
  private boolean isGuarded(Code handler) {
    if (guarded.contains(handler)) {
      return true;
    }
    return graph.entering(handler).stream()
        .filter(call -> call.where() != Where.ELSEWHERE)
        .flatMap(call -> call.sites().stream())
        .anyMatch(site -> guards.mayGuard(site.code()));
  }

  private static boolean isStart(Call call) {
    if (call.where() != Where.ELSEWHERE || !call.isCertain() || call.from().body() == null) {
      return false;
    }
    Callback library = call.library();
    return call.isDirect()
        ? call.manner() == Manner.GO
        : library != null
            && GROUPS.contains(library.symbol().path())
            && call.site().manner() == Manner.CALL;
  }

  /** A loop without end waits for connections, and a test mostly makes one. */
  private static boolean isServerOfTest(Call call, Node loop) {
    return call.from().isInTestFile()
        && loop instanceof ForStmt endless
        && endless.condition() == null;
  }

  /** Whether a loop goes on while what it has started runs. */
  private boolean isRepeated(Call call, Node loop) {
    Code code = call.from();
    Site site = call.site();
    boolean mayWait =
        graph.sites(code).stream()
            .filter(each -> each != site && each.manner() != Manner.GO)
            .anyMatch(
                each -> isLimit(each) || loop.contains(each.node()) && guards.isOrdering(each));
    return !mayWait
        && !Walk.any(loop, node -> isWait(code, node) && !isInLiteral(loop, node))
        && bodies.of(code).mayFollow(site, site);
  }

  /** Of errgroup: at most so many at the same time. */
  private static boolean isLimit(Site site) {
    return site.calledName().equals("SetLimit");
  }

  private boolean isWait(Code code, Node node) {
    return MapGuards.isCommunication(node)
        || node instanceof RangeStmt range && isOneByOne(code, range);
  }

  private static boolean isInLiteral(Node loop, Node node) {
    boolean[] isIn = {false};
    Walk.tree(
        loop,
        each -> {
          isIn[0] |= each instanceof FuncLit && each.contains(node);
          return !isIn[0];
        });
    return isIn[0];
  }

  /** What comes over a channel or from an iterator may come when the one before is done. */
  private boolean isOneByOne(Code code, RangeStmt loop) {
    Type operand = bodies.answers(code).type(loop.operand()).underlying();
    // a channel gives no second value
    boolean isUnclear = operand.isUnknown() && loop.variables().size() < 2;
    return operand instanceof Channel || operand instanceof Signature || isUnclear;
  }
}
