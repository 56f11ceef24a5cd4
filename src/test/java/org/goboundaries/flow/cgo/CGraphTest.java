package org.goboundaries.flow.cgo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.flow.graph.Answer;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.graph.PointKind;
import org.goboundaries.flow.graph.StatementOrder;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of calls in functions of C. */
class CGraphTest {
  private static Map<String, Integer> points(CGraph graph) {
    Map<String, Integer> points = new HashMap<>();
    for (int point = 0; point < graph.size(); point++) {
      if (graph.kind(point) == PointKind.CALL && graph.node(point) instanceof CCall call) {
        points.put(call.name(), point);
      }
    }
    return points;
  }

  private static CGraph graph(String statements) {
    String text = "int f(int x) {\n" + statements + "\n}\n";
    CFile file = CReader.read(CText.of(SourceText.of("x.c", text)), CPlatform.USUAL);
    return CGraph.of(
        file.functions().get(0),
        call -> Set.of("die".equals(call.name()) ? Outcome.EXITS : Outcome.RETURNS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a(); b(); | YES",
        "if (x) a(); b(); | NO",
        "if (a()) b(); | YES",
        "x && a(); b(); | NO",
        "a() && b(); | YES",
        "x ? a() : 0; b(); | NO",
        "while (a()) { } b(); | YES",
        "while (x) a(); b(); | NO",
        "do a(); while (x); b(); | YES",
        "for (a(); x; x++) b(); | YES",
        "for (; x; a()) b(); | NO",
        "switch (x) { case 1: a(); break; default: ; } b(); | NO",
        "switch (x) { case 1: a(); default: b(); } | NO",
        "if (!x) die(); a(); b(); | YES",
        "if (x) a(); else die(); b(); | YES",
        "if (x) goto out; a(); out: b(); | NO",
        "again: a(); if (x) goto again; b(); | YES",
        "b(a()); | YES",
      })
  void aIsAlwaysBeforeB(String statements, Answer answer) {
    CGraph graph = graph(statements);
    Map<String, Integer> points = points(graph);
    assertEquals(
        answer, new StatementOrder(graph).isAlwaysBefore(points.get("a"), points.get("b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return 0; a(); | YES",
        "die(); a(); | YES",
        "while (1) { if (x) break; } a(); | NO",
        "if (x) return 0; a(); | NO",
        "goto out; a(); out: ; | YES",
        "switch (x) { case 1: return 0; } a(); | NO",
      })
  void aIsUnreachable(String statements, Answer answer) {
    CGraph graph = graph(statements);
    int point = points(graph).get("a");
    assertEquals(answer, new StatementOrder(graph).isUnreachable(point));
  }
}
