package org.goboundaries.flow.channels;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Universe;
import org.jspecify.annotations.Nullable;

/**
 * Which branches a run takes while goroutines wait for it, judging by the code. A loop that
 * receives ends by its condition when all has come, and a condition around a receive holds when
 * something is to come: only what leads around these for a reason of its own is a way out.
 */
final class TakenBranches {
  private final Exchange exchange;
  private final FunctionBody body;
  private final ControlGraph graph;
  private final RelatedChannels neighbours;
  private final Set<String> starting = new HashSet<>();

  TakenBranches(Exchange exchange, RelatedChannels neighbours) {
    this.exchange = exchange;
    this.body = exchange.body();
    this.graph = body.graph();
    this.neighbours = neighbours;
    exchange.starts().keySet().forEach(start -> starting.addAll(conditions(start.node())));
  }

  /** The names that decide whether a goroutine is started. */
  private Set<String> conditions(Node start) {
    Set<String> found = new HashSet<>();
    for (Node at = start; at != null; at = body.parent(at)) {
      if (at instanceof IfStmt branch && isBehindDefinition(branch)) {
        found.addAll(names(branch.condition()));
      }
    }
    return found;
  }

  private boolean isBehindDefinition(Node node) {
    return node.start() > exchange.channel().definition().start();
  }

  private static Set<String> names(Expr condition) {
    Set<String> found = new HashSet<>();
    Walk.tree(
        condition,
        node -> {
          if (node instanceof Ident name && !name.name().equals("nil")) {
            found.add(name.name());
          }
          return true;
        });
    return found;
  }

  /** Whether a run that leaves goroutines behind may go this way. */
  boolean mayGo(Edge edge) {
    Node from = graph.node(edge.from());
    Node to = graph.node(edge.to());
    for (Node at = from; from != null && at != null; at = body.parent(at)) {
      boolean isLeft = to == null || !at.contains(to);
      boolean isKept = isLeft && exchange.isReceivedIn(at) && !mayLeave(at, from);
      if (isKept || at instanceof IfStmt branch && isDecided(branch, from, to)) {
        return false;
      }
    }
    return !neighbours.isWait(edge.from());
  }

  /** Whether a loop that receives may be left from a node in it. */
  private boolean mayLeave(Node loop, Node from) {
    if (loop instanceof RangeStmt range) {
      return range.body().contains(from) && isReason(from, loop);
    }
    return !(loop instanceof ForStmt plain) || plain.body().contains(from) && isReason(from, loop);
  }

  /** Whether a statement leaves a loop for something else than that all has been received. */
  private boolean isReason(Node from, Node loop) {
    Node child = from;
    boolean isDecided = false;
    for (Node at = body.parent(from); at != null && at != loop; at = body.parent(at)) {
      boolean isBranch = at instanceof IfStmt branch && child != branch.condition();
      if (isOtherClause(at) || isBranch && isAboutError(((IfStmt) at).condition())) {
        return true;
      }
      isDecided |= isBranch || at instanceof CaseClause;
      child = at;
    }
    return !isDecided;
  }

  private boolean isOtherClause(Node at) {
    return at instanceof CommClause clause
        && body.parent(clause) instanceof SelectStmt choice
        && exchange.isReceivedIn(choice)
        && (clause.communication() == null || !exchange.isReceivedIn(clause.communication()));
  }

  private boolean isAboutError(Expr condition) {
    return Walk.any(
        condition,
        node ->
            node instanceof BinaryExpr comparison
                && (comparison.operator() == Operator.EQL || comparison.operator() == Operator.NEQ)
                && body.answers().type(comparison.left()).equals(Universe.ERROR));
  }

  /**
   * Whether a condition is left to the side that doesn't receive, or is about what has decided that
   * there is a goroutine.
   */
  private boolean isDecided(IfStmt branch, Node from, @Nullable Node to) {
    Expr condition = branch.condition();
    if (!condition.contains(from) || to != null && condition.contains(to)) {
      return false;
    }
    boolean isReceiving = sides(branch).anyMatch(exchange::isReceivedIn);
    boolean isThere =
        to != null
            && sides(branch).anyMatch(side -> exchange.isReceivedIn(side) && side.contains(to));
    return isReceiving && !isThere || isReported(branch);
  }

  private boolean isReported(IfStmt branch) {
    boolean isStart =
        exchange.starts().keySet().stream().anyMatch(start -> branch.contains(start.node()));
    return !isStart
        && isBehindDefinition(branch)
        && names(branch.condition()).stream().anyMatch(starting::contains);
  }

  private static Stream<Node> sides(IfStmt branch) {
    return Stream.<Node>of(branch.body(), branch.otherwise()).filter(Objects::nonNull);
  }

  /** How many values of the channel a receive from another one stands for. */
  int taken(Edge edge) {
    boolean isReceive = graph.kind(edge.from()) == PointKind.RECEIVE;
    return isReceive ? neighbours.taken(edge.from()) : 0;
  }
}
