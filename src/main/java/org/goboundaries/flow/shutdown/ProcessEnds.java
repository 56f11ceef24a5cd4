package org.goboundaries.flow.shutdown;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Where a process ends after a call of its main goroutine. */
final class ProcessEnds {
  /** What serves has always an error to return. */
  private static final Pattern FAILED = Pattern.compile("\\w+ != nil");

  private final Bodies bodies;

  ProcessEnds(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The nearest end after a call that returns an error.
   *
   * @param callers the calls that lead there from main, the innermost first
   * @return null where no end is to be seen
   */
  @Nullable Step behind(Site call, List<Call> callers) {
    List<Site> way = Stream.concat(Stream.of(call), callers.stream().map(Call::site)).toList();
    for (Site site : way) {
      FunctionBody body = bodies.of(site.code());
      List<Integer> returns = body.returnsBehind(site);
      Node exit = exit(body, site, returns.isEmpty() ? any -> true : end -> isOfError(body, end));
      if (exit != null && (returns.isEmpty() || site == call)) {
        return Step.at(site.code(), Step.callee(exit), "the process ends here");
      } else if (returns.isEmpty()) {
        return null;
      } else if (site.code().isMain()) {
        return returned(body, returns.get(returns.size() - 1));
      }
    }
    return null;
  }

  private static Step returned(FunctionBody body, int point) {
    Node node = body.graph().node(point);
    int end = node == null || node instanceof Block ? body.block().end() : node.end();
    int start = node == null || node instanceof Block ? end - 1 : node.start();
    return new Step(body.code().file().text(), start, end, "\"main\" returns: the process ends");
  }

  private static @Nullable Node exit(FunctionBody body, Site site, Predicate<Node> isWanted) {
    int from = body.point(site);
    for (int point = 0; point < body.graph().size(); point++) {
      Node node = body.graph().node(point);
      boolean isExit =
          node != null
              && body.graph().leaving(point).stream().anyMatch(e -> e.kind() == EdgeKind.EXIT)
              && body.mayFollow(from, point);
      if (isExit && isWanted.test(node)) {
        return node;
      }
    }
    return null;
  }

  /** Whether nothing but that there is an error decides about an exit. */
  private static boolean isOfError(FunctionBody body, Node exit) {
    IfStmt choice = body.around(exit, IfStmt.class);
    return choice != null
        && choice.body() == body.around(exit, Block.class)
        && FAILED.matcher(body.code().file().text(choice.condition())).matches();
  }
}
