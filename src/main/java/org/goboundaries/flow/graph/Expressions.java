package org.goboundaries.flow.graph;

import java.util.List;
import java.util.Set;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates expressions: operands first, from left to right. Types, names, constants and function
 * literals have nothing to do at run time.
 */
final class Expressions {
  static final Set<Outcome> SAFE = Set.of(Outcome.RETURNS);
  private static final Set<Outcome> MAY_PANIC = Set.of(Outcome.RETURNS, Outcome.PANICS);
  private static final Set<Operator> PANICKING =
      Set.of(Operator.QUO, Operator.REM, Operator.SHL, Operator.SHR, Operator.EQL, Operator.NEQ);

  private final GraphBuilder<Node> draft;
  private final Worklist agenda;
  private final Effects effects;

  Expressions(GraphBuilder<Node> draft, Worklist agenda, Effects effects) {
    this.draft = draft;
    this.agenda = agenda;
    this.effects = effects;
  }

  /** Evaluates an expression for its value. */
  void value(@Nullable Expr expression) {
    if (expression instanceof CallExpr call) {
      agenda.next(
          () -> operands(call), () -> draft.point(PointKind.CALL, call, effects.outcomes(call)));
    } else if (expression instanceof BinaryExpr binary) {
      binary(binary);
    } else if (expression instanceof UnaryExpr unary) {
      unary(unary);
    } else if (expression instanceof CompositeLit literal) {
      values(literal.elements());
    } else if (expression instanceof KeyValueExpr pair) {
      agenda.next(() -> value(pair.key()), () -> value(pair.value()));
    } else if (expression instanceof ParenExpr parens) {
      agenda.next(() -> value(parens.inner()));
    } else if (expression != null) {
      agenda.next(() -> place(expression), () -> operation(expression));
    }
  }

  void values(List<? extends Expr> expressions) {
    agenda.forEach(expressions, this::value);
  }

  /** Evaluates the function and the arguments of a call that is not made yet. */
  void operands(CallExpr call) {
    agenda.next(() -> value(call.function()), () -> values(call.arguments()));
  }

  /**
   * Evaluates what belongs to a place like {@code m[k]} or {@code p.x}, which isn't touched yet.
   */
  void place(Expr expression) {
    if (expression instanceof IndexExpr index) {
      agenda.next(() -> value(index.operand()), () -> values(index.indices()));
    } else if (expression instanceof SelectorExpr selector) {
      agenda.next(() -> value(selector.operand()));
    } else if (expression instanceof StarExpr star) {
      agenda.next(() -> value(star.operand()));
    } else if (expression instanceof TypeAssertExpr assertion) {
      agenda.next(() -> value(assertion.operand()));
    } else if (expression instanceof ParenExpr parens) {
      agenda.next(() -> place(parens.inner()));
    } else if (expression instanceof SliceExpr slice) {
      agenda.next(
          () -> value(slice.operand()),
          () -> value(slice.low()),
          () -> value(slice.high()),
          () -> value(slice.max()));
    }
  }

  /** Whether something is, in or without parentheses, a place that need not be there. */
  static boolean isRisky(Expr place) {
    Expr bare = place;
    while (bare instanceof ParenExpr parens) {
      bare = parens.inner();
    }
    return isOperation(bare);
  }

  /** Evaluates what decides where to go on: it leads to one of two places ahead. */
  void condition(@Nullable Expr expression, Target yes, Target no) {
    condition(expression, yes, no, true);
  }

  /** As part of something larger, what comes after {@code &&} may share its order with the rest. */
  private void condition(@Nullable Expr expression, Target yes, Target no, boolean isWhole) {
    if (expression instanceof ParenExpr parens) {
      agenda.next(() -> condition(parens.inner(), yes, no, isWhole));
    } else if (expression instanceof UnaryExpr not && not.operator() == Operator.NOT) {
      agenda.next(() -> condition(not.operand(), no, yes, isWhole));
    } else if (expression instanceof BinaryExpr binary && isLogical(binary)) {
      Target second = new Target();
      boolean isAnd = binary.operator() == Operator.LAND;
      agenda.next(
          () -> condition(binary.left(), isAnd ? second : yes, isAnd ? no : second, isWhole),
          () -> beginSecond(second, isWhole),
          () -> condition(binary.right(), yes, no, isWhole));
    } else if (expression != null) {
      agenda.next(
          () -> value(expression), () -> draft.fork(PointKind.TEST, expression, SAFE, yes, no));
    }
  }

  private void beginSecond(Target second, boolean isWhole) {
    draft.place(second);
    if (isWhole) {
      draft.beginEvaluation();
    }
  }

  /** How something ends that can panic by itself. */
  Set<Outcome> outcomes(Node operation) {
    return effects.mayPanic(operation) ? MAY_PANIC : SAFE;
  }

  private void binary(BinaryExpr binary) {
    if (isLogical(binary)) {
      Target end = new Target();
      agenda.next(() -> condition(binary, end, end, false), () -> draft.place(end));
    } else {
      agenda.next(() -> value(binary.left()), () -> value(binary.right()), () -> operation(binary));
    }
  }

  private void unary(UnaryExpr unary) {
    if (unary.operator() == Operator.ARROW) {
      agenda.next(() -> value(unary.operand()), () -> draft.point(PointKind.RECEIVE, unary, SAFE));
    } else {
      agenda.next(() -> value(unary.operand()));
    }
  }

  private void operation(Expr expression) {
    if (isOperation(expression) && effects.mayPanic(expression)) {
      draft.point(PointKind.OPERATION, expression, MAY_PANIC);
    }
  }

  private static boolean isOperation(Expr expression) {
    return expression instanceof IndexExpr
        || expression instanceof SliceExpr
        || expression instanceof SelectorExpr
        || expression instanceof StarExpr
        || expression instanceof TypeAssertExpr
        || expression instanceof BinaryExpr binary && PANICKING.contains(binary.operator());
  }

  private static boolean isLogical(BinaryExpr binary) {
    return binary.operator() == Operator.LAND || binary.operator() == Operator.LOR;
  }
}
