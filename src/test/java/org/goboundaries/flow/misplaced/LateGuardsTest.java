package org.goboundaries.flow.misplaced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateGuardsTest {
  private static final String HEAD =
      """
      package p

      func told() {
      	recover()
      }

      func f(work func(), s []int, m map[string]int, c chan int, p *struct{ x int }) {
      """;

  private static List<LateGuard> in(String text) {
    Model model = Sources.of("p.go", text).model();
    return model.misplacedGuards().late(model.files().iterator().next());
  }

  private static List<LateGuard> inBody(String body) {
    return in(HEAD + body.replace("; ", "\n") + "\n}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work(); defer told()",
        "work(); defer told(); return",
        "s[0]++; defer told()",
        "m[\"a\"] = 1; defer told()",
        "if s == nil { panic(1) }; defer told()",
        "for range s { work() }; defer told(); <-c",
        "work(); defer told(); select {}",
        "work(); defer told(); go work()",
        "work(); defer told(); for range 3 { }",
      })
  void nothingBehind(String body) {
    List<LateGuard> found = inBody(body);
    assertEquals(1, found.size());
    assertFalse(found.get(0).isAlone());
    assertTrue(found.get(0).isMovable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "defer told()",
        "defer told(); work()",
        "work(); defer told(); work()",
        "work(); defer told(); s[0]++",
        "work(); defer told(); p.x = 1",
        "work(); defer told(); c <- 1",
        "work(); defer told(); close(c)",
        "work(); defer told(); defer work()",
        "work(); defer told(); panic(1)",
        "work(); defer told(); defer close(c)",
        "work(); defer told(); defer told()",
        "for range s { work(); defer told() }",
        "goto b; a: defer told(); return; b: work(); goto a2; a2: work()",
        "go work(); defer told()",
        "if s == nil { defer told() } else { panic(1) }",
      })
  void somethingBehindOrNothingBefore(String body) {
    assertEquals(List.of(), inBody(body));
  }

  @Test
  void aGuardThatNamesLocalsStays() {
    List<LateGuard> found =
        inBody("n := len(s); work(); defer func() { if recover() != nil { _ = n } }()");
    assertEquals(1, found.size());
    assertFalse(found.get(0).isMovable());
  }

  @Test
  void aFunctionMayOnlyGuardItself() {
    String text = "\nfunc g() { defer told() }\n";
    assertEquals(List.of(), inBody("work()\n}\n" + text + "func h() {"));
    List<LateGuard> found = inBody("g()\nwork()\n}\n" + text + "func h() {");
    assertEquals(1, found.size());
    assertTrue(found.get(0).isAlone());
    assertEquals(List.of(), inBody("work()\ng()\n}\n" + text + "func h() {"));
    assertEquals(List.of(), inBody("g()\nwork()\n}\n" + text + "func h() { defer g()"));
  }
}
