package org.goboundaries.flow.graph;

import java.util.Set;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.jspecify.annotations.Nullable;

/** Reads for statements. */
final class Loops {
  private static final Set<Outcome> ANY = Set.of(Outcome.values());

  private final GraphBuilder<Node> draft;
  private final Worklist agenda;
  private final Effects effects;
  private final Statements statements;
  private final Jumps jumps;

  Loops(
      GraphBuilder<Node> draft,
      Worklist agenda,
      Effects effects,
      Statements statements,
      Jumps jumps) {
    this.draft = draft;
    this.agenda = agenda;
    this.effects = effects;
    this.statements = statements;
    this.jumps = jumps;
  }

  /** That each round has variables of its own changes nothing in the order. */
  void read(ForStmt loop, @Nullable String label) {
    agenda.next(() -> statements.read(loop.init()), () -> readRounds(loop, label));
  }

  private void readRounds(ForStmt loop, @Nullable String label) {
    Target end = new Target();
    Target round = new Target();
    Target inside = new Target();
    int head = draft.point(PointKind.LOOP, loop);
    EnclosingStatement outer = jumps.loop();
    EnclosingStatement scope = jumps.open(label, end, round, false);
    draft.beginEvaluation();
    agenda.next(
        () -> statements.expressions().condition(loop.condition(), inside, end),
        () -> draft.place(inside),
        () -> statements.read(loop.body()),
        () -> draft.place(round),
        () -> statements.read(loop.post()),
        () -> draft.connect(head),
        () -> jumps.close(scope, outer),
        () -> draft.place(end));
  }

  void read(RangeStmt loop, @Nullable String label) {
    agenda.next(
        () -> statements.expressions().value(loop.operand()), () -> readElements(loop, label));
  }

  private void readElements(RangeStmt loop, @Nullable String label) {
    boolean isIterator = effects.rangesOverFunction(loop) != Answer.NO;
    Target end = new Target();
    Target round = new Target();
    Target inside = new Target();
    int head =
        draft.fork(
            isIterator ? PointKind.RANGE_FUNCTION : PointKind.RANGE,
            loop,
            isIterator ? ANY : statements.expressions().outcomes(loop),
            inside,
            end);
    draft.place(inside);
    EnclosingStatement outer = jumps.loop();
    EnclosingStatement scope = jumps.open(label, end, round, isIterator);
    agenda.next(
        () -> store(loop),
        () -> statements.read(loop.body()),
        () -> draft.place(round),
        () -> draft.connect(head),
        () -> jumps.close(scope, outer),
        () -> draft.place(end));
  }

  /** The operands on the left are evaluated anew for each element. */
  private void store(RangeStmt loop) {
    boolean isSimple = loop.define() || loop.variables().isEmpty();
    if (!isSimple) {
      draft.beginEvaluation();
      Assignments assignments = statements.assignments();
      agenda.next(
          () -> agenda.<Expr>forEach(loop.variables(), assignments.expressions()::place),
          () -> assignments.store(loop, loop.variables(), false));
    }
  }
}
