package org.goboundaries.flow.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ReturnStmt;
import org.jspecify.annotations.Nullable;

/** JumpTargets, and the statements that go on elsewhere. */
final class Jumps {
  /** A jump out of an iterator's loop goes through the iterator. */
  private static final Set<Outcome> THROUGH_ITERATOR = Set.of(Outcome.values());

  private static final Set<Outcome> RETURNS = Set.of(Outcome.RETURNS);

  private final GraphBuilder<Node> draft;
  private final JumpTargets labels;
  private final Map<String, EnclosingStatement> labelled = new HashMap<>();
  private @Nullable EnclosingStatement scope;
  private @Nullable EnclosingStatement loop;

  Jumps(GraphBuilder<Node> draft) {
    this.draft = draft;
    this.labels = new JumpTargets(draft);
  }

  /** A loop, switch or select begins. */
  EnclosingStatement open(
      @Nullable String label, Target end, @Nullable Target round, boolean isIterator) {
    EnclosingStatement opened = new EnclosingStatement(scope, label, end, round, isIterator);
    scope = opened;
    if (label != null) {
      labelled.put(label, opened);
    }
    if (round != null) {
      loop = opened;
    }
    return opened;
  }

  /** A loop, switch or select ends; {@code outerLoop} is what {@link #loop} said before it. */
  void close(EnclosingStatement closed, @Nullable EnclosingStatement outerLoop) {
    scope = closed.outer();
    loop = outerLoop;
    if (closed.label() != null) {
      labelled.remove(closed.label());
    }
  }

  /** The innermost loop. */
  @Nullable EnclosingStatement loop() {
    return loop;
  }

  void label(LabeledStmt statement) {
    labels.place(statement.label().name());
    draft.point(PointKind.LABEL, statement);
  }

  void jump(BranchStmt statement) {
    String name = statement.label() == null ? null : statement.label().name();
    switch (statement.kind()) {
      case GOTO -> jumpToLabel(statement, name);
      case FALLTHROUGH -> leave(statement, scope == null ? null : scope.nextClause(), false);
      case BREAK -> leaveTo(statement, name == null ? scope : labelled.get(name), false);
      case CONTINUE -> leaveTo(statement, name == null ? loop : labelled.get(name), true);
    }
  }

  void leaveFunction(ReturnStmt statement) {
    draft.point(PointKind.RETURN, statement, outcomes(EnclosingStatement.iterators(scope) > 0));
    draft.connect(ControlGraph.RETURNED);
  }

  private void leaveTo(BranchStmt statement, @Nullable EnclosingStatement to, boolean goesOn) {
    if (to == null) {
      leave(statement, null, false);
    } else {
      int inside = EnclosingStatement.iterators(goesOn ? to : to.outer());
      leave(
          statement, goesOn ? to.round() : to.end(), EnclosingStatement.iterators(scope) > inside);
    }
  }

  private void leave(BranchStmt statement, @Nullable Target target, boolean leavesIterator) {
    if (target == null) {
      draft.unknown(PointKind.JUMP, statement);
    } else {
      draft.point(PointKind.JUMP, statement, outcomes(leavesIterator));
      draft.jump(target);
    }
  }

  private void jumpToLabel(BranchStmt statement, @Nullable String name) {
    if (name == null) {
      draft.unknown(PointKind.JUMP, statement);
      return;
    }
    draft.point(PointKind.JUMP, statement, outcomes(EnclosingStatement.iterators(scope) > 0));
    labels.jump(name);
  }

  private static Set<Outcome> outcomes(boolean leavesIterator) {
    return leavesIterator ? THROUGH_ITERATOR : RETURNS;
  }

  void finish() {
    labels.finish();
  }
}
