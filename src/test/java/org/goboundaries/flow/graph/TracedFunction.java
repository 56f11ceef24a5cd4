package org.goboundaries.flow.graph;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.BasicLit;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;

/** The graph of a function of {@link RandomFunction}, with the points that report themselves. */
final class TracedFunction {
  private final GoFile file;
  private final String name;
  private final ControlGraph graph;
  private final StatementOrder order;
  private final PendingDefers pending;
  private final Components components;
  private final Map<Integer, Integer> points = new HashMap<>();
  private final BitSet traced = new BitSet();

  TracedFunction(GoFile file, FuncDecl function) {
    this.file = file;
    this.name = function.name().name();
    this.graph = ControlGraph.of(function.body(), new Sequences());
    this.order = new StatementOrder(graph);
    this.pending = new PendingDefers(graph);
    this.components = new Components(graph, EdgeKind.ALL);
    for (int point = 0; point < graph.size(); point++) {
      if (graph.kind(point) == PointKind.CALL && number(graph.node(point)) >= 0) {
        points.put(number(graph.node(point)), point);
        traced.set(point);
      }
    }
  }

  /** The number a call reports itself with, -1 for other nodes. */
  int number(Node node) {
    return node instanceof CallExpr call
            && !call.arguments().isEmpty()
            && call.function() instanceof Ident
            && call.arguments().get(0) instanceof BasicLit literal
        ? Integer.parseInt(file.text(literal))
        : -1;
  }

  String name() {
    return name;
  }

  ControlGraph graph() {
    return graph;
  }

  StatementOrder order() {
    return order;
  }

  PendingDefers pending() {
    return pending;
  }

  List<Integer> numbers() {
    return List.copyOf(points.keySet());
  }

  int point(int number) {
    return points.get(number);
  }

  int deferNumber(int point) {
    return number(((DeferStmt) graph.node(point)).call());
  }

  boolean isSameLoop(int one, int other) {
    return components.of(one) == components.of(other);
  }

  /**
   * What can run after a point without a further report, and what then reports first.
   *
   * @param answer what the condition said that reported itself last, null for other calls
   */
  BitSet next(int start, Boolean answer) {
    BitSet seen = new BitSet();
    BitSet open = new BitSet();
    open.set(start);
    for (int point = start; point >= 0; point = open.nextSetBit(0)) {
      open.clear(point);
      boolean isAnswered =
          answer != null
              && graph.kind(point) == PointKind.TEST
              && graph.node(point) == graph.node(start);
      for (ControlGraph.Edge edge : graph.leaving(point)) {
        boolean isTaken = !isAnswered || edge.kind() == (answer ? EdgeKind.TRUE : EdgeKind.FALSE);
        if (isTaken && !seen.get(edge.to())) {
          seen.set(edge.to());
          open.set(edge.to(), !traced.get(edge.to()));
        }
      }
    }
    return seen;
  }

  /** What is known of the functions in these programs: all that they do is in their names. */
  private static final class Sequences implements Effects {
    private final Effects named = new NamedEffects(true);

    @Override
    public Set<Outcome> outcomes(CallExpr call) {
      return named.outcomes(call);
    }

    @Override
    public boolean mayPanic(Node operation) {
      return true;
    }

    @Override
    public Answer rangesOverFunction(RangeStmt loop) {
      boolean isSequence =
          loop.operand() instanceof CallExpr call
              && call.function() instanceof Ident ident
              && ident.name().equals("sequence");
      return isSequence ? Answer.YES : Answer.NO;
    }
  }
}
