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
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.GoPackage;

/**
 * Whether main is all that runs: then the runtime sees that nobody goes on, and ends the process.
 * In a binary that links cgo it doesn't look.
 */
final class Alone {
  /** Packages whose functions start no goroutine, and need no cgo. */
  private static final Set<String> QUIET =
      Set.of("fmt", "errors", "strings", "strconv", "sync", "sort", "slices", "maps", "math");

  private static final int MOST = 200;

  private final CallGraph graph;
  private final Map<Code, Boolean> known = new ConcurrentHashMap<>();

  Alone(Bodies bodies) {
    this.graph = bodies.calls();
  }

  /** Whether an operation is one of main itself, and nothing else runs. */
  boolean is(Use use) {
    return use.code().isMain() && known.computeIfAbsent(use.code(), this::isAlone);
  }

  /** The selects without cases of a main that is alone. */
  Stream<Standstill> emptySelects(Code main) {
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
        .map(use -> Standstill.of(Standstill.Kind.EMPTY_SELECT, use, "", List.of(), true));
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

  private static boolean isQuiet(Reference callee) {
    if (callee instanceof Reference.Foreign foreign) {
      return isQuiet(foreign.name().path());
    }
    GoPackage owner =
        callee instanceof Reference.Declared declared ? declared.function().owner() : null;
    return owner != null && isQuiet(owner.path());
  }

  private static boolean isQuiet(String path) {
    return QUIET.contains(path) || path.startsWith("math/");
  }
}
