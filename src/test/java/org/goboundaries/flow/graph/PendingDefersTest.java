package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.goboundaries.flow.graph.PendingDefers.Pending;
import org.goboundaries.flow.graph.PendingDefers.PendingDefer;
import org.junit.jupiter.api.Test;

/** What is pending: in the order in which it runs, "?" if perhaps, "*" if perhaps many times. */
class PendingDefersTest {
  @Test
  void lastDeferredRunsFirst() {
    expectAt("end()", "defer a()\ndefer b()\nend()\ndefer c()", 2, "b()", "a()");
  }

  @Test
  void nothingIsPendingAtTheFirst() {
    expectAt("defer a()", "defer a()\ndefer b()", 0);
  }

  @Test
  void branchesArePerhaps() {
    expectAt("end()", "defer a()\nif p { defer b() }\nend()", -1, "b()?", "a()");
  }

  @Test
  void bothBranchesCount() {
    // they exclude each other: which is named first doesn't matter
    String body = "if p { defer a() } else { defer b() }\nend()";
    Pending pending = at("end()", body);
    assertEquals(Set.of("a()?", "b()?"), Set.copyOf(names(GraphText.of(body), pending)));
    assertEquals(OptionalInt.of(1), pending.count());
  }

  @Test
  void loopsRepeat() {
    expectAt(
        "end()", "defer a()\nfor p { defer b(); defer c() }\nend()", -1, "c()?*", "b()?*", "a()");
  }

  @Test
  void whatFollowsALoopRunsFirst() {
    expectAt("end()", "for p { defer b() }\ndefer a()\nend()", -1, "a()", "b()?*");
  }

  @Test
  void earlyReturnLeavesTheRestOut() {
    expectAt("return", "defer a()\nif p { return }\ndefer b()", 1, "a()");
  }

  @Test
  void backwardGotoTurnsTheOrderOfTheText() {
    expectAt(
        "end()", "goto B\nA: defer a(); goto C\nB: defer b(); goto A\nC: end()", 2, "a()", "b()");
  }

  @Test
  void iteratorBodiesDeferInTheFunctionAround() {
    expectAt("end()", "for range seq { defer a() }\nend()", -1, "a()?*");
  }

  @Test
  void brokenTextMayHaveDeferredMore() {
    expectAt("end()", "defer a()\nif p { x + + ) }\nend()", -1, "a()*");
  }

  @Test
  void everyWayOutHasItsOwn() {
    GraphText text =
        GraphText.of("defer a()\nif p { exit() }\ndefer b()\nif q { panic(1) }\nrisky()\ngoexit()");
    PendingDefers defers = new PendingDefers(text.graph());
    List<String> found =
        defers.departures().stream()
            .map(
                way ->
                    text.name(way.point())
                        + " "
                        + way.kind()
                        + " "
                        + names(text, defers.runAt(way)))
            .toList();
    assertEquals(
        List.of(
            "exit() EXIT []",
            "panic(1) PANIC [b(), a()]",
            "risky() MAY_PANIC [b(), a()]",
            "goexit() GOEXIT [b(), a()]"),
        found);
  }

  @Test
  void exactIsWhatRunsOnceInOneOrder() {
    assertEquals(true, at("end()", "defer a()\nif p { b() }\nend()").isExact());
    assertEquals(false, at("end()", "if p { defer a() }\nend()").isExact());
    assertEquals(false, at("end()", "if p { defer a() } else { defer b() }\nend()").isExact());
  }

  private static Pending at(String point, String body) {
    GraphText text = GraphText.unchecked(body, false);
    return new PendingDefers(text.graph()).at(text.named(point));
  }

  /**
   * @param count -1 where it isn't the same on every path
   */
  private static void expectAt(String point, String body, int count, String... calls) {
    GraphText text = GraphText.unchecked(body, false);
    Pending pending = new PendingDefers(text.graph()).at(text.named(point));
    assertEquals(List.of(calls), names(text, pending));
    assertEquals(count < 0 ? OptionalInt.empty() : OptionalInt.of(count), pending.count());
  }

  private static List<String> names(GraphText text, Pending pending) {
    return pending.calls().stream().map(call -> name(text, call)).toList();
  }

  private static String name(GraphText text, PendingDefer call) {
    return text.file().text(call.statement().call())
        + (call.isCertain() ? "" : "?")
        + (call.mayRepeat() ? "*" : "");
  }
}
