package org.goboundaries.flow.channels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.channels.Sending.Amount;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.ControlGraph.Edge;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.ShortestPaths;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;

/** Finds ways through a function that leave a goroutine at a channel. */
final class WaysOut {
  /** More goroutines that wait aren't told apart. */
  private static final int MOST = 9;

  private final Exchange exchange;
  private final FunctionBody body;
  private final ControlGraph graph;
  private final TakenBranches branches;
  private final int definition;

  WaysOut(Exchange exchange, TakenBranches branches) {
    this.exchange = exchange;
    this.body = exchange.body();
    this.graph = body.graph();
    this.branches = branches;
    this.definition = body.point(exchange.channel().definition());
  }

  /** The edges of the shortest way from the channel's declaration to where it is forgotten. */
  Optional<List<Edge>> shortest() {
    if (definition == ControlGraph.NONE || !graph.isComplete()) {
      return Optional.empty();
    }
    return ShortestPaths.toNearest(
            this::isLeft, new Stand(definition, 0, false), this::moves, Move::to)
        .map(moves -> moves.stream().map(Move::edge).toList());
  }

  private boolean isLeft(Stand stand) {
    boolean isOver = stand.point() == ControlGraph.RETURNED || stand.point() == definition;
    return isOver && stand.isGone() && stand.waiting() > exchange.channel().capacity();
  }

  private List<Move> moves(Stand stand) {
    List<Move> moves = new ArrayList<>();
    boolean isOver = stand.point() == definition && stand.isGone();
    for (Edge edge : isOver ? List.<Edge>of() : graph.leaving(stand.point())) {
      boolean isWay = !edge.kind().isAbrupt() && edge.kind() != EdgeKind.UNKNOWN;
      int waiting = isWay && branches.mayGo(edge) ? waiting(stand, edge) : -1;
      if (waiting >= 0) {
        moves.add(new Move(edge, new Stand(edge.to(), waiting, true)));
      }
    }
    return moves;
  }

  /** How many values are left to be received behind an edge; -1 where nobody goes that way. */
  private int waiting(Stand stand, Edge edge) {
    Node node = graph.node(edge.from());
    Site site = body.site(edge.from());
    Sending sending = site == null ? null : exchange.starts().get(site);
    if (sending != null) {
      int more = sending.amount() == Amount.SEVERAL ? 2 : sending.isSure() ? 1 : 0;
      return Math.min(MOST, stand.waiting() + more);
    } else if (node instanceof RangeStmt && edge.kind() == EdgeKind.FALSE && isReceived(node)) {
      // closed: all have sent what they had
      return -1;
    }
    boolean isReceive = graph.kind(edge.from()) == PointKind.RECEIVE || node instanceof RangeStmt;
    boolean isTaken = isReceive && node != null && isReceived(node);
    return isTaken ? stand.waiting() - 1 : stand.waiting() - branches.taken(edge);
  }

  private boolean isReceived(Node node) {
    return exchange.receives().stream().anyMatch(each -> each == node);
  }

  /**
   * Where a run is.
   *
   * @param waiting how many values were sent, or will be, and are not received
   * @param isGone whether it has left where it began
   */
  private record Stand(int point, int waiting, boolean isGone) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Stand that
          && point == that.point
          && waiting == that.waiting
          && isGone == that.isGone;
    }

    @Override
    public int hashCode() {
      return 2 * (10 * point + waiting) + (isGone ? 1 : 0);
    }
  }

  private record Move(Edge edge, Stand to) {}
}
