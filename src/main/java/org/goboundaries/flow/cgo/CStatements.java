package org.goboundaries.flow.cgo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CJump;
import org.goboundaries.cgo.CLabel;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CSwitch;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.flow.graph.EdgeKind;
import org.goboundaries.flow.graph.GraphBuilder;
import org.goboundaries.flow.graph.JumpTargets;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.Target;
import org.goboundaries.flow.graph.Worklist;
import org.jspecify.annotations.Nullable;

/** Reads statements of C. */
final class CStatements {
  private static final String DEFAULT = "default";
  private static final Set<String> CASES = Set.of("case", DEFAULT);

  private final GraphBuilder<CNode> draft;
  private final Worklist agenda;
  private final CExpressions expressions;
  private final JumpTargets labels;
  private Around around = new Around(null, null, null);

  CStatements(GraphBuilder<CNode> draft, Worklist agenda, Function<CCall, Set<Outcome>> outcomes) {
    this.draft = draft;
    this.agenda = agenda;
    this.expressions = new CExpressions(draft, agenda, outcomes, this);
    this.labels = new JumpTargets(draft);
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

  /** All is read: gives the nodes around calls. */
  Map<CCall, CNode> finish() {
    labels.finish();
    return expressions.parents();
  }

  void read(CStmt statement) {
    draft.begin(statement);
    if (statement instanceof CIf choice) {
      expressions.choose(
          choice, choice.condition(), () -> read(choice.then()), () -> readAny(choice.otherwise()));
    } else if (statement instanceof CLoop loop) {
      read(loop);
    } else if (statement instanceof CSwitch choice) {
      agenda.next(() -> expressions.value(choice.value(), choice), () -> new Choice(choice).read());
    } else if (statement instanceof CLabel label) {
      read(label);
    } else if (statement instanceof CJump jump) {
      read(jump);
    } else {
      int before = draft.size();
      agenda.next(() -> expressions.parts(statement), () -> end(statement, before));
    }
  }

  private void readAny(@Nullable CStmt statement) {
    if (statement != null) {
      read(statement);
    }
  }

  private void end(CStmt statement, int before) {
    if (statement instanceof CReturn) {
      draft.point(PointKind.RETURN, statement);
      draft.connect(ControlGraph.RETURNED);
    } else if (draft.size() == before) {
      draft.point(PointKind.NOTHING, statement);
    }
  }

  private void read(CLoop loop) {
    List<CNode> head = loop.head();
    if (loop.keyword().equals("for") && head.size() > 1) {
      agenda.next(
          () -> expressions.value(head.get(0), loop),
          () -> readRounds(loop, head.get(1), head.subList(2, head.size())));
    } else {
      boolean isCondition =
          head.size() == 1 && (loop.keyword().equals("while") || loop.keyword().equals("do"));
      readRounds(loop, isCondition ? head.get(0) : null, List.of());
    }
  }

  /**
   * Reads the rounds of a loop.
   *
   * @param condition what decides whether there is another one; null where nobody knows
   * @param post what is evaluated at the end of each
   */
  private void readRounds(CLoop loop, @Nullable CNode condition, List<CNode> post) {
    Target inside = new Target();
    Target round = new Target();
    Target end = new Target();
    int begin = draft.point(PointKind.LOOP, loop);
    Runnable test = () -> test(loop, condition, inside, end);
    Runnable body = () -> readInside(loop.body(), new Around(end, round, around.choice()));
    Runnable next = () -> draft.place(round);
    Runnable enter = () -> draft.place(inside);
    Runnable repeat = () -> draft.connect(begin);
    Runnable leave = () -> draft.place(end);
    if (loop.keyword().equals("do")) {
      agenda.next(body, next, test, enter, repeat, leave);
    } else {
      agenda.next(test, enter, body, next, () -> values(post, loop), repeat, leave);
    }
  }

  private void values(List<CNode> nodes, CNode parent) {
    agenda.forEach(nodes, node -> expressions.value(node, parent));
  }

  /** Whether there is another round. A condition that is left out of a for always holds. */
  private void test(CLoop loop, @Nullable CNode condition, Target again, Target end) {
    if (condition == null) {
      agenda.next(
          () -> values(loop.head(), loop),
          () -> draft.fork(PointKind.TEST, loop, Set.of(Outcome.RETURNS), again, end));
    } else if (condition instanceof COther && condition.start() == condition.end()) {
      draft.jump(again);
    } else {
      expressions.condition(condition, loop, again, end);
    }
  }

  private void readInside(CStmt body, Around inside) {
    Around outside = around;
    around = inside;
    agenda.next(() -> read(body), () -> around = outside);
  }

  private void read(CLabel label) {
    boolean isCase = CASES.contains(label.name());
    if (!isCase) {
      labels.place(label.name());
    }
    int point = draft.point(PointKind.LABEL, label);
    if (isCase && around.choice() != null) {
      around.choice().take(label, point);
    }
  }

  private void read(CJump jump) {
    Target target =
        switch (jump.keyword()) {
          case "break" -> around.broken();
          case "continue" -> around.continued();
          default -> null;
        };
    if (target != null) {
      draft.point(PointKind.JUMP, jump);
      draft.jump(target);
    } else if (jump.keyword().equals("goto") && !jump.label().isEmpty()) {
      draft.point(PointKind.JUMP, jump);
      labels.jump(jump.label());
    } else {
      draft.unknown(PointKind.JUMP, jump);
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

    void take(CLabel label, int labelPoint) {
      hasCase = true;
      hasDefault |= label.name().equals(DEFAULT);
      draft.connect(point, EdgeKind.CASE, labelPoint);
    }

    private void leave() {
      if (!hasCase) {
        draft.loseTrack(point);
      }
      if (!hasDefault) {
        draft.branch(point, EdgeKind.CASE, end);
      }
      draft.place(end);
    }
  }
}
