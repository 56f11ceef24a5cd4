package org.goboundaries.flow.interruptions;

import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CgoName;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** The failure of a call in Go: it returns -1, or an error. */
final class GoFailure implements FailedCall {
  private static final int USUAL = -1;

  private final FunctionBody body;
  private final Node call;
  private final @Nullable AssignStmt taker;
  private final List<Symbol> results;

  private GoFailure(FunctionBody body, Node call) {
    this.body = body;
    this.call = call;
    Node at = body.parent(call);
    while (at instanceof ParenExpr || at instanceof CallExpr outer && isConversion(outer)) {
      at = body.parent(at);
    }
    this.taker = at instanceof AssignStmt assign ? assign : null;
    this.results =
        taker == null
            ? List.of()
            : taker.left().stream().map(this::symbol).filter(Objects::nonNull).toList();
  }

  /**
   * Whether a call is made once more when it has failed, in its function or by a loop around the
   * literal that this is.
   */
  static boolean isRetried(Site site, Bodies bodies) {
    Node at = site.node();
    for (Code code = site.code(); code != null && code.body() != null; code = code.outer()) {
      FunctionBody body = bodies.of(code);
      int point = body.point(at);
      if (point != ControlGraph.NONE
          && Retries.areMade(body.graph(), point, new GoFailure(body, at))) {
        return true;
      }
      at = code.node();
    }
    return false;
  }

  private boolean isConversion(CallExpr outer) {
    return outer.arguments().size() == 1
        && (body.answers().isType(outer.function()) || CgoName.of(outer.function()) != null);
  }

  private @Nullable Symbol symbol(Expr expression) {
    return expression instanceof Ident ident ? body.answers().symbol(ident) : null;
  }

  @Override
  public Answer holds(int test) {
    if (body.graph().kind(test) != PointKind.TEST
        || !(body.graph().node(test) instanceof BinaryExpr comparison)
        || !isResult(comparison.left())) {
      return Answer.UNKNOWN;
    }
    String operator = comparison.operator().text();
    Expr right = ParenExpr.strip(comparison.right());
    if (right instanceof Ident nil && nil.name().equals("nil")) {
      return FailedCall.holds(1, operator, 0);
    }
    return body.answers().value(right) instanceof Value.Number number
        ? FailedCall.holds(USUAL, operator, number.numerator().intValue())
        : Answer.UNKNOWN;
  }

  private boolean isResult(Expr expression) {
    Expr bare = ParenExpr.strip(expression);
    while (bare != call && bare instanceof CallExpr outer && isConversion(outer)) {
      bare = ParenExpr.strip(outer.arguments().get(0));
    }
    return bare == call || isKept(bare);
  }

  @Override
  public boolean isOverwrittenAt(int point) {
    return body.graph().node(point) instanceof AssignStmt assign
        && assign != taker
        && assign.left().stream().anyMatch(this::isKept);
  }

  private boolean isKept(Expr expression) {
    Symbol symbol = symbol(expression);
    return symbol != null && results.contains(symbol);
  }

  @Override
  public boolean isNextElement(int point) {
    PointKind kind = body.graph().kind(point);
    return kind == PointKind.RANGE || kind == PointKind.RANGE_FUNCTION;
  }
}
