package org.goboundaries.flow.counterparts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.entries.EntryPoints;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.knowledge.Wordings;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.Walk;

/**
 * Whether main is all that runs: then the runtime sees that nobody goes on, and ends the process.
 * In a binary that links cgo it doesn't look.
 */
final class SingleGoroutine {
  private static final int MOST = 200;

  private final CallGraph graph;
  private final Wordings words;
  private final Map<Code, Boolean> known = new ConcurrentHashMap<>();

  SingleGoroutine(Bodies bodies, Wordings words) {
    this.words = words;
    this.graph = bodies.calls();
  }

  /** Whether an operation is one of main itself, and nothing else runs. */
  boolean is(Use use) {
    return use.code().isMain() && known.computeIfAbsent(use.code(), this::isAlone);
  }

  /** The selects without cases of a main that is alone. */
  Stream<BlockedGoroutine> emptySelects(Code main) {
    List<Use> found = new ArrayList<>();
    Walk.tree(
        main.node(),
        node -> {
          if (node instanceof SelectStmt choice && choice.clauses().isEmpty()) {
            found.add(Use.of(main, node, Use.Kind.WAIT));
          }
          return !(node instanceof FuncLit);
        });
    return found.stream()
        .filter(this::is)
        .map(
            use ->
                BlockedGoroutine.of(BlockedGoroutine.Kind.EMPTY_SELECT, use, "", List.of(), true));
  }

  private boolean isAlone(Code main) {
    List<Code> starts =
        graph.codes().stream()
            .filter(code -> code.unit() == main.unit() && !code.isInTestFile())
            .filter(code -> code.outer() == null && EntryPoints.isStart(code))
            .toList();
    if (!main.file().imports().stream().allMatch(each -> isQuiet(each.path()))) {
      return false;
    }
    Set<Code> run = ShortestPaths.from(starts, this::calls, Call::to, MOST).nodes();
    return run.size() <= MOST
        && run.stream().allMatch(code -> graph.sites(code).stream().allMatch(this::isQuiet));
  }

  private List<Call> calls(Code code) {
    return graph.sites(code).stream().flatMap(site -> graph.calls(site).stream()).toList();
  }

  private boolean isQuiet(Site site) {
    boolean isKnown =
        !graph.calls(site).isEmpty()
            || site.callee() instanceof Reference.Predeclared
            || isQuiet(site.callee());
    return site.manner() != Manner.GO
        && isKnown
        && graph.calls(site).stream().allMatch(Call::isHere);
  }

  private boolean isQuiet(Reference callee) {
    return callee.names().stream()
        .anyMatch(name -> words.isSaidOf(Meaning.QUIET, name.path(), name.name()));
  }

  private boolean isQuiet(String path) {
    return words.isSaidOf(Meaning.QUIET, path, "");
  }
}
