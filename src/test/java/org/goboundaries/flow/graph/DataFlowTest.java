package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Ident;
import org.junit.jupiter.api.Test;

/** The state of a counter that calls of up and down change: a lattice without an upper bound. */
class DataFlowTest {
  private static final int UNKNOWN = Integer.MAX_VALUE;

  @Test
  void followsTheStatements() {
    assertEquals(Optional.of(1), at("end()", "up()\nup()\ndown()\nend()"));
  }

  @Test
  void joinsBranches() {
    assertEquals(Optional.of(1), at("end()", "if p { up() } else { x(); up() }\nend()"));
    assertEquals(Optional.of(2), at("end()", "if p { up(); up() }\nend()"));
  }

  @Test
  void comesToAnEndInALoop() {
    assertEquals(Optional.of(0), at("end()", "for p { up(); down() }\nend()"));
    assertEquals(Optional.of(UNKNOWN), at("end()", "for p { up() }\nend()"));
  }

  @Test
  void saysWhenItGaveUp() {
    assertEquals(true, flow(GraphText.of("for p { up(); down() }")).isExact());
    assertEquals(false, flow(GraphText.of("for p { up() }")).isExact());
  }

  @Test
  void hasNoStateWhereNothingRuns() {
    assertEquals(Optional.empty(), at("end()", "return\nend()"));
  }

  @Test
  void panicsCarryTheStateBefore() {
    GraphText text = GraphText.of("up()\nif p { panic(1) }\nup()\nexit()");
    assertEquals(Optional.of(1), flow(text).before(ControlGraph.PANICKED));
    assertEquals(Optional.of(2), flow(text).before(ControlGraph.EXITED));
  }

  @Test
  void knowsNothingBehindBrokenText() {
    assertEquals(Optional.of(UNKNOWN), at("end()", "up()\nif p { x + + ) }\nend()"));
    assertEquals(Optional.of(UNKNOWN), at("end()", "up()\nif p { x + + ) } else { end() }"));
  }

  private static Optional<Integer> at(String point, String body) {
    GraphText text = GraphText.unchecked(body, false);
    return flow(text).before(text.named(point));
  }

  private static DataFlow<Integer> flow(GraphText text) {
    return DataFlow.solve(text.graph(), new Counter(text.graph()), 10);
  }

  /** Joins to the greater number, so that only the bound ends a loop that counts up. */
  private record Counter(ControlGraph graph) implements Lattice<Integer> {
    @Override
    public Integer entry() {
      return 0;
    }

    @Override
    public Integer unknown() {
      return UNKNOWN;
    }

    @Override
    public Integer join(Integer one, Integer other) {
      return Math.max(one, other);
    }

    @Override
    public Integer after(int point, Integer before) {
      boolean isCall = graph.node(point) instanceof CallExpr && graph.kind(point) == PointKind.CALL;
      if (!isCall || before == UNKNOWN) {
        return before;
      }
      String name = ((Ident) ((CallExpr) graph.node(point)).function()).name();
      return before + (name.equals("up") ? 1 : name.equals("down") ? -1 : 0);
    }
  }
}
