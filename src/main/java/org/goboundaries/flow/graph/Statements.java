package org.goboundaries.flow.graph;

import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BadDecl;
import org.goboundaries.syntax.BadStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.DeclStmt;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.IncDecStmt;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectStmt;
import org.goboundaries.syntax.SendStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.SwitchStmt;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.syntax.VarDecl;
import org.jspecify.annotations.Nullable;

/** Reads statements. */
final class Statements {
  private final GraphBuilder<Node> draft;
  private final Worklist agenda;
  private final Expressions expressions;
  private final Assignments assignments;
  private final Jumps jumps;
  private final Loops loops;
  private final Choices choices;

  Statements(
      GraphBuilder<Node> draft,
      Worklist agenda,
      Effects effects,
      Expressions expressions,
      Jumps jumps) {
    this.draft = draft;
    this.agenda = agenda;
    this.expressions = expressions;
    this.assignments = new Assignments(draft, agenda, expressions);
    this.jumps = jumps;
    this.loops = new Loops(draft, agenda, effects, this, jumps);
    this.choices = new Choices(draft, agenda, this, jumps);
  }

  Expressions expressions() {
    return expressions;
  }

  Assignments assignments() {
    return assignments;
  }

  void read(@Nullable Stmt statement) {
    if (statement != null) {
      read(statement, null);
    }
  }

  /** Reads a statement with the label directly before it. */
  private void read(Stmt statement, @Nullable String label) {
    draft.begin(statement);
    if (statement instanceof ForStmt loop) {
      loops.read(loop, label);
    } else if (statement instanceof RangeStmt loop) {
      loops.read(loop, label);
    } else if (statement instanceof SwitchStmt choice) {
      choices.read(choice, label);
    } else if (statement instanceof TypeSwitchStmt choice) {
      choices.read(choice, label);
    } else if (statement instanceof SelectStmt choice) {
      choices.read(choice, label);
    } else {
      readPlain(statement);
    }
  }

  private void readPlain(Stmt statement) {
    if (statement instanceof Block block && !block.statements().isEmpty()) {
      agenda.forEach(block.statements(), this::read);
    } else if (statement instanceof IfStmt choice) {
      readIf(choice);
    } else if (statement instanceof LabeledStmt labelled) {
      jumps.label(labelled);
      agenda.next(() -> read(labelled.statement(), labelled.label().name()));
    } else if (statement instanceof BranchStmt branch) {
      jumps.jump(branch);
    } else if (statement instanceof BadStmt
        || statement instanceof DeclStmt decl && decl.declaration() instanceof BadDecl) {
      draft.unknown(PointKind.UNKNOWN, statement);
    } else {
      readSimple(statement);
    }
  }

  private void readSimple(Stmt statement) {
    if (statement instanceof ReturnStmt leaving) {
      agenda.next(() -> expressions.values(leaving.results()), () -> jumps.leaveFunction(leaving));
    } else if (statement instanceof DeferStmt deferred) {
      agenda.next(
          () -> expressions.operands(deferred.call()),
          () -> draft.point(PointKind.DEFER, deferred));
    } else if (statement instanceof GoStmt started) {
      agenda.next(
          () -> expressions.operands(started.call()), () -> draft.point(PointKind.GO, started));
    } else if (statement instanceof ExprStmt expression) {
      readExpression(expression);
    } else {
      readAssignment(statement);
    }
  }

  /** A bare name is an error of the type checker's, but has a beginning like any statement. */
  private void readExpression(ExprStmt statement) {
    int before = draft.size();
    agenda.next(
        () -> expressions.value(statement.expression()),
        () -> {
          if (draft.size() == before) {
            draft.point(PointKind.NOTHING, statement);
          }
        });
  }

  private void readAssignment(Stmt statement) {
    if (statement instanceof AssignStmt assign) {
      assignments.read(assign);
    } else if (statement instanceof IncDecStmt change) {
      assignments.read(change);
    } else if (statement instanceof SendStmt send) {
      agenda.next(
          () -> expressions.value(send.channel()),
          () -> expressions.value(send.value()),
          () -> draft.point(PointKind.SEND, send, expressions.outcomes(send)));
    } else if (statement instanceof DeclStmt decl
        && decl.declaration() instanceof VarDecl variables
        && !variables.specs().isEmpty()) {
      agenda.forEach(variables.specs(), assignments::read);
    } else {
      draft.point(PointKind.NOTHING, statement);
    }
  }

  private void readIf(IfStmt choice) {
    Target yes = new Target();
    Target no = new Target();
    Target end = new Target();
    agenda.next(
        () -> read(choice.init()),
        draft::beginEvaluation,
        () -> expressions.condition(choice.condition(), yes, no),
        () -> draft.place(yes),
        () -> read(choice.body()),
        () -> draft.jump(end),
        () -> draft.place(no),
        () -> read(choice.otherwise()),
        () -> draft.place(end));
  }
}
