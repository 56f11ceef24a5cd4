package org.goboundaries.flow.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CommClause;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.jspecify.annotations.Nullable;

/** Reads switch, type switch and select statements. */
final class Choices {
  private final GraphBuilder<Node> draft;
  private final Worklist agenda;
  private final Statements statements;
  private final Communications communications;
  private final Jumps jumps;

  Choices(GraphBuilder<Node> draft, Worklist agenda, Statements statements, Jumps jumps) {
    this.draft = draft;
    this.agenda = agenda;
    this.statements = statements;
    this.communications = new Communications(draft, agenda, statements);
    this.jumps = jumps;
  }

  /** Cases are compared from top to bottom; only then comes default, wherever it stands. */
  void read(SwitchStmt choice, @Nullable String label) {
    List<Target> bodies = targets(choice.clauses());
    Target end = new Target();
    agenda.next(
        () -> statements.read(choice.init()),
        draft::beginEvaluation,
        () -> statements.expressions().value(choice.tag()),
        () -> draft.point(PointKind.SWITCH, choice),
        () -> compare(choice, bodies),
        () -> draft.jump(defaultBody(choice.clauses(), bodies, end)),
        () -> readBodies(label, choice.clauses(), bodies, end));
  }

  private void compare(SwitchStmt choice, List<Target> bodies) {
    List<Runnable> comparisons = new ArrayList<>();
    // asked once: the answer looks at all cases, of which there may be thousands
    Set<Outcome> outcomes =
        choice.tag() == null ? Set.of() : statements.expressions().outcomes(choice);
    for (int i = 0; i < bodies.size(); i++) {
      Target body = bodies.get(i);
      for (Expr value : choice.clauses().get(i).values()) {
        comparisons.add(() -> compare(choice, value, body, outcomes));
      }
    }
    agenda.next(comparisons.toArray(Runnable[]::new));
  }

  private void compare(SwitchStmt choice, Expr value, Target body, Set<Outcome> outcomes) {
    Target next = new Target();
    draft.beginEvaluation();
    Expressions expressions = statements.expressions();
    if (choice.tag() == null) {
      agenda.next(() -> expressions.condition(value, body, next), () -> draft.place(next));
    } else {
      agenda.next(
          () -> expressions.value(value),
          () -> draft.fork(PointKind.TEST, value, outcomes, body, next),
          () -> draft.place(next));
    }
  }

  /** Nothing happens while types are compared. */
  void read(TypeSwitchStmt choice, @Nullable String label) {
    List<Target> bodies = targets(choice.clauses());
    Target end = new Target();
    agenda.next(
        () -> statements.read(choice.init()),
        draft::beginEvaluation,
        () -> statements.expressions().value(choice.guard().operand()),
        () -> {
          int point = draft.last(PointKind.SWITCH, choice);
          bodies.forEach(body -> draft.branch(point, EdgeKind.CASE, body));
          Target otherwise = defaultBody(choice.clauses(), bodies, end);
          if (otherwise == end) {
            draft.branch(point, EdgeKind.CASE, end);
          }
        },
        () -> readBodies(label, choice.clauses(), bodies, end));
  }

  void read(SelectStmt choice, @Nullable String label) {
    List<Target> bodies = targets(choice.clauses());
    Target end = new Target();
    agenda.next(
        () -> agenda.forEach(choice.clauses(), communications::operands),
        () -> {
          int point = draft.last(PointKind.SELECT, choice);
          bodies.forEach(body -> draft.branch(point, EdgeKind.CASE, body));
        },
        () -> readBodies(label, choice.clauses(), bodies, end));
  }

  private void readBodies(
      @Nullable String label, List<? extends Stmt> clauses, List<Target> bodies, Target end) {
    EnclosingStatement loop = jumps.loop();
    EnclosingStatement scope = jumps.open(label, end, null, false);
    List<Runnable> tasks = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      Target body = bodies.get(i);
      Target next = i + 1 < bodies.size() ? bodies.get(i + 1) : null;
      Stmt clause = clauses.get(i);
      tasks.add(
          () -> {
            scope.setNextClause(clause instanceof CaseClause ? next : null);
            draft.place(body);
            agenda.next(() -> readBody(clause), () -> draft.jump(end));
          });
    }
    tasks.add(() -> jumps.close(scope, loop));
    tasks.add(() -> draft.place(end));
    agenda.next(tasks.toArray(Runnable[]::new));
  }

  private void readBody(Stmt clause) {
    if (clause instanceof CaseClause choice) {
      agenda.forEach(choice.body(), statements::read);
    } else if (clause instanceof CommClause communication) {
      agenda.next(
          () -> communications.perform(communication.communication()),
          () -> agenda.forEach(communication.body(), statements::read));
    }
  }

  private static List<Target> targets(List<?> clauses) {
    List<Target> targets = new ArrayList<>();
    clauses.forEach(clause -> targets.add(new Target()));
    return targets;
  }

  private static Target defaultBody(List<CaseClause> clauses, List<Target> bodies, Target end) {
    for (int i = 0; i < bodies.size(); i++) {
      if (clauses.get(i).values().isEmpty()) {
        return bodies.get(i);
      }
    }
    return end;
  }
}
