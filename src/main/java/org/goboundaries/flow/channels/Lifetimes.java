package org.goboundaries.flow.channels;

import java.util.List;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.entries.EntryPoint;
import org.goboundaries.flow.entries.EntryPoint.Kind;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Slice;

/** Whether a process ends soon after what code does: then nothing that it leaves behind matters. */
final class Lifetimes {
  /** More functions than that do nobody's command. */
  private static final int MOST = 400;

  private final CallGraph graph;
  private final EntryPoints entries;

  Lifetimes(CallGraph graph, EntryPoints entries) {
    this.graph = graph;
    this.entries = entries;
  }

  /** Whether code runs for commands and tests only, and in no loop without end. */
  boolean endSoonAfter(Code code) {
    return isForTests(code)
        || ShortestPaths.from(List.of(code), graph::entering, Call::from, MOST).nodes().stream()
            .allMatch(this::isOfCommand);
  }

  private static boolean isForTests(Code code) {
    return code.isInTestFile()
        || code.file().imports().stream().anyMatch(each -> each.path().equals("testing"));
  }

  private boolean isOfCommand(Code code) {
    List<EntryPoint> points = entries.of(code);
    boolean isCalled = !graph.entering(code).isEmpty() && graph.isFullyKnown(code);
    return (!points.isEmpty() || isCommand(code) || isCalled)
        && points.stream().map(EntryPoint::kind).allMatch(Lifetimes::endsSoon)
        && graph.entering(code).stream().noneMatch(Lifetimes::isEndless);
  }

  private static boolean endsSoon(Kind kind) {
    return switch (kind) {
      case MAIN, INIT, TEST, TEST_MAIN, COMMAND -> true;
      case HANDLER, GOROUTINE, C_CALLBACK -> false;
    };
  }

  /** Whether it is {@code Run([]string) int}, as command lines want it that nobody imports. */
  private static boolean isCommand(Code code) {
    return code.symbol() != null
        && code.symbol().isMethod()
        && code.symbol().name().equals("Run")
        && code.type() instanceof Signature signature
        && signature.parameters().size() == 1
        && signature.results().size() == 1
        && signature.parameters().get(0).type() instanceof Slice slice
        && slice.element() == Basic.STRING
        && signature.results().get(0).type() == Basic.INT;
  }

  private static boolean isEndless(Call call) {
    Node site = call.site().node();
    Node body = call.from().body();
    return body != null
        && Walk.any(
            body,
            node ->
                node instanceof ForStmt loop
                    && loop.condition() == null
                    && loop.start() <= site.start()
                    && site.end() <= loop.end());
  }
}
