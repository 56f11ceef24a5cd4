package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.Test;

/** Fast algorithms against what the words mean. */
class DominatorsTest {
  private static final int FUNCTIONS = 300;

  @Test
  void agreesWithTakingThePointAway() {
    Random random = new Random(7);
    for (int i = 0; i < FUNCTIONS; i++) {
      ControlGraph graph = random(random);
      Dominators dominators = new Dominators(graph, EdgeKind.ALL);
      for (int point = 0; point < graph.size(); point++) {
        BitSet without = from(graph, ControlGraph.ENTRY, point);
        for (int other = 0; other < graph.size(); other++) {
          if (dominators.reaches(other)) {
            boolean isNeeded = point == other || !without.get(other);
            assertEquals(isNeeded, dominators.dominates(point, other), point + " " + other);
          }
        }
      }
    }
  }

  @Test
  void loopsLeadBackAndOrderIsThatOfTime() {
    Random random = new Random(8);
    for (int i = 0; i < FUNCTIONS; i++) {
      ControlGraph graph = random(random);
      Components components = new Components(graph, EdgeKind.ALL);
      Search search = new Search(graph, EdgeKind.ALL);
      for (int point = 0; point < graph.size(); point++) {
        BitSet after = search.after(point, ControlGraph.NONE);
        assertEquals(after.get(point), components.isInLoop(point));
        for (ControlGraph.Edge edge : graph.leaving(point)) {
          int difference = components.of(point) - components.of(edge.to());
          boolean isBack = search.after(edge.to(), ControlGraph.NONE).get(point);
          assertEquals(isBack || edge.to() == point ? 0 : 1, Integer.signum(difference));
        }
      }
    }
  }

  @Test
  void searchingBackwardsIsSearchingForwards() {
    Random random = new Random(9);
    ControlGraph graph = random(random);
    Search search = new Search(graph, EdgeKind.ALL);
    for (int one = 0; one < graph.size(); one++) {
      BitSet before = search.before(one);
      for (int other = 0; other < graph.size(); other++) {
        assertEquals(search.after(other, ControlGraph.NONE).get(one), before.get(other));
      }
    }
  }

  private static ControlGraph random(Random random) {
    String text = "package p\n" + RandomFunction.text("f", random);
    FuncDecl function = (FuncDecl) Parser.parse(SourceText.of("f.go", text)).declarations().get(0);
    return ControlGraph.of(function.body(), new NamedEffects(true));
  }

  private static BitSet from(ControlGraph graph, int start, int barrier) {
    BitSet found = new BitSet();
    if (start != barrier) {
      found = new Search(graph, EdgeKind.ALL).after(start, barrier);
      found.set(start);
    }
    return found;
  }
}
