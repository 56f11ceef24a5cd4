package org.goboundaries.flow.cgo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CDeclStmt;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CJump;
import org.goboundaries.cgo.CLabel;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CSwitch;
import org.goboundaries.flow.graph.Agenda;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.Draft;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.Labels;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.Target;
import org.jspecify.annotations.Nullable;

/** Reads statements of C. */
final class CStatements {
  private static final String DEFAULT = "default";
  private static final Set<String> CASES = Set.of("case", DEFAULT);
  private static final Set<String> ALWAYS = Set.of("true", "TRUE");
  private static final Set<String> NEVER = Set.of("false", "FALSE");

  private final Draft<CNode> draft;
  private final Agenda agenda;
  private final CExpressions expressions;
  private final Labels labels;
  private Around around = new Around(null, null, null);

  CStatements(Draft<CNode> draft, Agenda agenda, Function<CCall, Set<Outcome>> outcomes) {
    this.draft = draft;
    this.agenda = agenda;
    this.expressions = new CExpressions(draft, agenda, outcomes, this);
    this.labels = new Labels(draft);
  }

  /**
   * What stands around a statement.
   *
   * @param broken where a break leads
   * @param continued where a continue leads
   * @param choice the switch whose cases stand here
   */
  private record Around(
      @Nullable Target broken, @Nullable Target continued, @Nullable Choice choice) {}

  /** All is read; gives what takes the results of calls. */
  Map<CCall, CNode> finish() {
    labels.finish();
    return expressions.takers();
  }

  void read(CStmt statement) {
    draft.begin(statement);
    if (statement instanceof CBlock block && !block.statements().isEmpty()) {
      agenda.forEach(block.statements(), this::read);
    } else if (statement instanceof CIf choice) {
      read(choice);
    } else if (statement instanceof CLoop loop) {
      read(loop);
    } else if (statement instanceof CSwitch choice) {
      agenda.next(() -> expressions.value(choice.value()), () -> new Choice(choice).read());
    } else if (statement instanceof CLabel label) {
      read(label);
    } else if (statement instanceof CJump jump) {
      read(jump);
    } else {
      readSimple(statement);
    }
  }

  private void readSimple(CStmt statement) {
    int before = draft.size();
    if (statement instanceof CReturn leaving) {
      agenda.next(
          () -> expressions.value(leaving.value(), leaving),
          () -> draft.point(PointKind.RETURN, leaving),
          () -> draft.connect(ControlGraph.RETURNED));
    } else {
      agenda.next(
          () -> evaluate(statement),
          () -> {
            if (draft.size() == before) {
              draft.point(PointKind.NOTHING, statement);
            }
          });
    }
  }

  private void evaluate(CStmt statement) {
    if (statement instanceof CExprStmt expression) {
      expressions.value(expression.expression(), expression);
    } else if (statement instanceof CDeclStmt declared) {
      expressions.values(declared.variables());
    }
  }

  private void read(CIf choice) {
    Target yes = new Target();
    Target no = new Target();
    Target end = new Target();
    agenda.next(
        () -> expressions.condition(choice.condition(), yes, no),
        () -> draft.place(yes),
        () -> read(choice.then()),
        () -> draft.jump(end),
        () -> draft.place(no),
        () -> {
          if (choice.otherwise() != null) {
            read(choice.otherwise());
          }
        },
        () -> draft.place(end));
  }

  private void read(CLoop loop) {
    List<CNode> head = loop.head();
    if (loop.keyword().equals("do")) {
      readDo(loop);
    } else if (loop.keyword().equals("for") && head.size() > 1) {
      List<CNode> post = head.subList(2, head.size());
      agenda.next(() -> expressions.value(head.get(0)), () -> readRounds(loop, head.get(1), post));
    } else {
      boolean isWhile = loop.keyword().equals("while") && head.size() == 1;
      readRounds(loop, isWhile ? head.get(0) : null, List.of());
    }
  }

  /**
   * Reads a loop that is left at its head.
   *
   * @param condition what decides whether there is another round; null where nobody knows
   * @param post what is evaluated at the end of each round
   */
  private void readRounds(CLoop loop, @Nullable CNode condition, List<CNode> post) {
    Target inside = new Target();
    Target round = new Target();
    Target end = new Target();
    int begin = draft.point(PointKind.LOOP, loop);
    agenda.next(
        () -> test(loop, condition, inside, end),
        () -> draft.place(inside),
        () -> readInside(loop.body(), new Around(end, round, around.choice())),
        () -> draft.place(round),
        () -> expressions.values(post),
        () -> draft.connect(begin),
        () -> draft.place(end));
  }

  private void readDo(CLoop loop) {
    CNode condition = loop.head().size() == 1 ? loop.head().get(0) : null;
    Target again = new Target();
    Target round = new Target();
    Target end = new Target();
    int begin = draft.point(PointKind.LOOP, loop);
    agenda.next(
        () -> readInside(loop.body(), new Around(end, round, around.choice())),
        () -> draft.place(round),
        () -> test(loop, condition, again, end),
        () -> draft.place(again),
        () -> draft.connect(begin),
        () -> draft.place(end));
  }

  private void readInside(CStmt body, Around inside) {
    Around outside = around;
    around = inside;
    agenda.next(() -> read(body), () -> around = outside);
  }

  private void test(CLoop loop, @Nullable CNode condition, Target again, Target end) {
    if (condition == null) {
      agenda.next(
          () -> expressions.values(loop.head()),
          () -> draft.fork(PointKind.TEST, loop, Set.of(Outcome.RETURNS), again, end));
    } else if (isAlways(condition)) {
      draft.jump(again);
    } else if (isNever(condition)) {
      draft.jump(end);
    } else {
      expressions.condition(condition, again, end);
    }
  }

  /** A constant, or nothing at all. */
  private static boolean isAlways(CNode condition) {
    return condition instanceof CLiteral literal && literal.text().matches("[1-9][0-9]*[uUlL]*")
        || condition instanceof CName name && ALWAYS.contains(name.name())
        || condition instanceof COther other && other.start() == other.end();
  }

  private static boolean isNever(CNode condition) {
    return condition instanceof CLiteral literal && literal.text().matches("0[uUlL]*")
        || condition instanceof CName name && NEVER.contains(name.name());
  }

  private void read(CLabel label) {
    Choice choice = around.choice();
    if (CASES.contains(label.name())) {
      int point = draft.point(PointKind.LABEL, label);
      if (choice != null) {
        choice.take(point, label);
      }
    } else {
      labels.place(label.name());
      draft.point(PointKind.LABEL, label);
    }
  }

  private void read(CJump jump) {
    Target target =
        switch (jump.keyword()) {
          case "break" -> around.broken();
          case "continue" -> around.continued();
          default -> null;
        };
    boolean isGoto = jump.keyword().equals("goto") && !jump.label().isEmpty();
    if (target == null && !isGoto) {
      draft.unknown(PointKind.JUMP, jump);
      return;
    }
    draft.point(PointKind.JUMP, jump);
    if (target == null) {
      labels.jump(jump.label());
    } else {
      draft.jump(target);
    }
  }

  /** A switch while its body is read. */
  private final class Choice {
    private final CSwitch node;
    private final int point;
    private final Target end = new Target();
    private boolean hasCase;
    private boolean hasDefault;

    Choice(CSwitch node) {
      this.node = node;
      this.point = draft.last(PointKind.SWITCH, node);
    }

    void read() {
      agenda.next(
          () -> readInside(node.body(), new Around(end, around.continued(), this)), this::leave);
    }

    void take(int label, CLabel clause) {
      hasCase = true;
      hasDefault |= clause.name().equals(DEFAULT);
      draft.connect(point, EdgeKind.CASE, label);
    }

    private void leave() {
      // macros may hide the cases
      if (!hasCase && node.body() instanceof CBlock block) {
        for (CStmt statement : block.statements()) {
          draft.connect(point, EdgeKind.CASE, draft.first(statement));
        }
      }
      if (!hasDefault) {
        draft.branch(point, EdgeKind.CASE, end);
      }
      draft.place(end);
    }
  }
}
