package org.goboundaries.flow.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.PendingDefers;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.StatementOrder;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.jspecify.annotations.Nullable;

/**
 * One function with a body, and all that is asked of it: what its names mean, its control-flow
 * graph, in which it is known which callees never return, the order of its points, and the way
 * between a call and its point. Made by {@link Bodies}; may be used by many threads.
 */
public final class FunctionBody {
  private final Code code;
  private final Supplier<Answers> answers;
  private final CallGraph calls;
  private final List<Site> sites;
  private final ControlGraph graph;
  private final StatementOrder order;
  private final Map<Node, Integer> delayed = new IdentityHashMap<>();
  private final Map<Integer, Site> byPoint = new HashMap<>();
  private final Map<Object, Object> solutions = new IdentityHashMap<>();
  private @Nullable Map<Node, Node> parents;
  private @Nullable PendingDefers defers;

  FunctionBody(Code code, Supplier<Answers> answers, CallGraph calls, ControlGraph graph) {
    this.code = code;
    this.answers = answers;
    this.calls = calls;
    this.sites = calls.sites(code);
    this.graph = graph;
    this.order = new StatementOrder(graph);
    for (int point = 0; point < graph.size(); point++) {
      if (graph.kind(point) == PointKind.DEFER && graph.node(point) instanceof DeferStmt defer) {
        delayed.put(defer.call(), point);
      } else if (graph.kind(point) == PointKind.GO && graph.node(point) instanceof GoStmt start) {
        delayed.put(start.call(), point);
      }
    }
    sites.forEach(site -> byPoint.put(point(site), site));
  }

  /** The function. */
  public Code code() {
    return code;
  }

  /** What the names and expressions in it mean. */
  public Answers answers() {
    return answers.get();
  }

  /** The block of its statements. */
  public Block block() {
    return Objects.requireNonNull(code.body());
  }

  /** The calls that stand in it, not in literals. */
  public List<Site> sites() {
    return sites;
  }

  /** Its control-flow graph. */
  public ControlGraph graph() {
    return graph;
  }

  /** Which deferred calls are pending where. */
  public synchronized PendingDefers defers() {
    if (defers == null) {
      defers = new PendingDefers(graph);
    }
    return defers;
  }

  /** Whether what a deferred call runs is known to call recover itself. */
  public boolean isRecovering(Site deferred) {
    return calls.calls(deferred).stream()
        .filter(Call::isDirect)
        .flatMap(call -> calls.sites(call.to()).stream())
        .anyMatch(site -> site.callsBuiltin("recover"));
  }

  /**
   * The point at which a call is made; of a deferred call, or one that a go statement starts, the
   * point of the statement. {@link ControlGraph#NONE} where no statement that was read makes it.
   */
  public int point(Site site) {
    return delayed.getOrDefault(site.node(), graph.point(site.node()));
  }

  /** The call that is made, deferred or started at a point; null where there is none. */
  public @Nullable Site site(int point) {
    return byPoint.get(point);
  }

  /**
   * The point of a node of this function; for one that has none, such as a literal, the point at
   * which the innermost statement around it begins. {@link ControlGraph#NONE} where there is none.
   */
  public int point(Node node) {
    int known = delayed.getOrDefault(node, graph.point(node));
    if (known != ControlGraph.NONE) {
      return known;
    }
    int[] found = {ControlGraph.NONE};
    Walk.tree(
        block(),
        inner -> {
          boolean isAround = inner.contains(node);
          if (isAround && inner instanceof Stmt && graph.first(inner) != ControlGraph.NONE) {
            found[0] = graph.first(inner);
          }
          return isAround && inner != node;
        });
    return found[0];
  }

  /**
   * The node directly around another one in this function; null for its block, and for what lies in
   * literals, which are functions of their own.
   */
  public synchronized @Nullable Node parent(Node node) {
    if (parents == null) {
      Map<Node, Node> found = new IdentityHashMap<>();
      Walk.tree(
          block(),
          outer -> {
            boolean isHere = !(outer instanceof FuncLit);
            if (isHere) {
              outer.forEachChild(child -> found.put(child, outer));
            }
            return isHere;
          });
      parents = found;
    }
    return parents.get(node);
  }

  /** The innermost node of a kind around another one in this function; null where there is none. */
  public <T extends Node> @Nullable T around(Node node, Class<T> kind) {
    Node outer = parent(node);
    while (outer != null && !kind.isInstance(outer)) {
      outer = parent(outer);
    }
    return outer == null ? null : kind.cast(outer);
  }

  /** Whether a node can be reached by a run of the function, as far as that is known. */
  public synchronized boolean isReached(Node node) {
    int point = point(node);
    return point == ControlGraph.NONE || order.isUnreachable(point) != Answer.YES;
  }

  /** All points that a run of the function may come to. */
  public BitSet reached() {
    return graph.reached();
  }

  /** Whether some run of the function can make one call after another one. */
  public boolean mayFollow(Site earlier, Site later) {
    return mayFollow(point(earlier), point(later));
  }

  /** Whether some run of the function can come to one point after another one. */
  public synchronized boolean mayFollow(int earlier, int later) {
    return order.mayFollow(earlier, later) != Answer.NO;
  }

  /** Whether an earlier call was made whenever a later one is. */
  public boolean isAlwaysBefore(Site earlier, Site later) {
    return isAlwaysBefore(point(earlier), point(later));
  }

  /** Whether a run of the function has come by an earlier point whenever it is at a later one. */
  public synchronized boolean isAlwaysBefore(int earlier, int later) {
    return order.isAlwaysBefore(earlier, later) == Answer.YES;
  }

  /** The points at which the function returns. */
  public List<Integer> returns() {
    List<Integer> found = new ArrayList<>();
    graph.entering(ControlGraph.RETURNED).forEach(edge -> found.add(edge.from()));
    return found;
  }

  /** The points at which the function returns after a call was made. */
  public List<Integer> returnsBehind(Site site) {
    int from = point(site);
    return returns().stream().filter(point -> point == from || mayFollow(from, point)).toList();
  }

  /** Whether the function never returns without having made a call. */
  public boolean isAlwaysMade(Site site) {
    int from = point(site);
    return returns().stream().allMatch(point -> point == from || isAlwaysBefore(from, point));
  }

  /**
   * What an analysis has found in this function; kept as long as the function itself is.
   *
   * @param analysis the analysis that asks: the same object whenever the question is the same
   */
  @SuppressWarnings("unchecked")
  <T> T solution(Object analysis, Supplier<T> maker) {
    synchronized (solutions) {
      Object known = solutions.get(analysis);
      if (known != null) {
        return (T) known;
      }
    }
    // an analysis may ask for other functions, so nothing is held while it runs
    T made = maker.get();
    synchronized (solutions) {
      solutions.put(analysis, made);
    }
    return made;
  }
}
