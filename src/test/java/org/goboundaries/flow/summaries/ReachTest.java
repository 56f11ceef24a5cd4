package org.goboundaries.flow.summaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leads to a call of one kind, and the shortest way there. */
class ReachTest {
  private Sources sources;

  @BeforeEach
  void read() {
    sources =
        Sources.of(
            "p.go",
            """
            package p
            func end() { target() }
            func target() {}
            func near() { end() }
            func far() { near() }
            func both() { far(); near() }
            func round() { round(); both() }
            func starts() { go near() }
            func apart() {}
            """);
  }

  private Reach toEnds() {
    return Reach.of(
        sources.model().calls(), site -> site.calledName().equals("target"), Call::isHere);
  }

  private static List<String> names(List<Site> way) {
    return way.stream().map(Sources::name).toList();
  }

  private Code code(String name) {
    return sources.code(name);
  }

  @Test
  void takesTheShortestWayToTheCall() {
    Reach reach = toEnds();
    assertEquals(List.of("near", "end", "target"), names(reach.way(code("both"))));
    assertEquals(3, reach.length(code("both")));
    assertEquals(List.of("target"), names(reach.way(code("end"))));
    assertEquals(1, reach.length(code("end")));
  }

  @Test
  void takesOnlyEdgesThatAreWanted() {
    assertFalse(toEnds().contains(code("starts")));
    assertEquals(List.of(), toEnds().way(code("starts")));
    assertEquals(0, toEnds().length(code("apart")));
    assertTrue(toEnds().contains(code("round")));
  }

  @Test
  void searchesAnotherWayWhereOneIsNotPossible() {
    Reach reach = toEnds();
    assertEquals(
        List.of("far", "near", "end", "target"),
        names(
            reach.way(
                code("both"),
                site -> !(site.code() == code("both") && site.calledName().equals("near")))));
    assertEquals(
        List.of(), names(reach.way(code("both"), site -> !site.calledName().equals("target"))));
  }

  @Test
  void leadsToAFunctionByAFewCalls() {
    Reach reach = Reach.to(sources.model().calls(), code("end"), Call::isHere, 2);
    assertEquals(
        List.of("end", "near", "far", "both"), reach.codes().stream().map(Code::name).toList());
    assertEquals(List.of("near", "end"), names(reach.way(code("far"))));
    assertEquals(0, reach.length(code("end")));
  }
}
