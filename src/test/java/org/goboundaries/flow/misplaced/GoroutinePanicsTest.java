package org.goboundaries.flow.misplaced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.misplaced.SurePanic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoroutinePanicsTest {
  private static final String HEAD =
      """
      package p

      import "log"

      type point struct{ x int }

      func told() {
      	if r := recover(); r != nil {
      		log.Print(r)
      	}
      }

      """;

  private static Model model(String text) {
    return Sources.of("p.go", HEAD + text).model();
  }

  private static List<GoroutinePanic> in(Model model) {
    return model.misplacedGuards().goroutines(model.files().iterator().next());
  }

  private static List<Kind> kinds(String body) {
    String text = "func f(get func() []int, p *point) {\n\tdefer told()\n\tgo func() {\n";
    return in(model(text + body + "\n\t}()\n}\n")).stream()
        .flatMap(each -> each.panics().stream())
        .map(SurePanic::kind)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          panic(1)                                                        | EXPLICIT
          if p == nil { panic(1) }                                        | EXPLICIT
          if p == nil { _ = p.x }                                         | NIL
          if p != nil { return }; _ = p.x                                 | NIL
          if nil == p { _ = p.x }                                         | NIL
          if p == nil { _ = *p }                                          | NIL
          var m map[string]int; m["a"] = 1                                | NIL_MAP
          var m map[string]int; m["a"] += 1                               | NIL_MAP
          var m map[any]int; m["a"]++                                     | NIL_MAP
          s := get(); if len(s) == 0 { _ = s[0] }                         | INDEX
          s := get(); if len(s) < 1 { _ = s[0] }                          | INDEX
          s := get(); if 0 == len(s) { _ = s[0] }                         | INDEX
          s := get(); if !(len(s) > 0) { _ = s[0] }                       | INDEX
          s := []int{}; s[0] = 1                                          | INDEX
          s := make([]int, 0, 8); s[0]++                                  | INDEX
          var s []int; for len(s) == 0 { _ = s[0] }                       | INDEX
          """)
  void whatCanNotBeOtherwise(String body, Kind kind) {
    assertEquals(List.of(kind), kinds(body.replace("; ", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          if p == nil { p = &point{} }; _ = p.x
          if p != nil { _ = p.x }
          var m map[string]int; _ = m["a"]
          var m map[any]int; _ = m["a"]
          var m map[string]int; delete(m, "a"); for range m { m["a"]++ }
          m := map[string]int{}; m["a"]++
          var s []int; s = append(s, 1); s[0]++
          s := get(); if len(s) > 0 { _ = s[0] }
          s := get(); if len(s) == 1 { _ = s[0] }
          s := make([]int, len(get())); s[0] = 1
          var s []int; set(&s); s[0] = 1
          var s []int; set := func() { s = get() }; set(); s[0] = 1
          var a [2]int; a[0] = 1
          var s []int; for i := 0; i < len(s); i++ { s[i]++ }
          var s []int; for i := range s { s[i]++ }
          var s []int; if n := len(s) - 1; n >= 0 { s[n]++ }
          var q point; q.x = 1
          log.Print(get()[0])
          """)
  void whatCanBeOtherwise(String body) {
    assertEquals(List.of(), kinds(body.replace("; ", "\n")));
  }

  @Test
  void eachPartOfAConditionCounts() {
    assertEquals(List.of(), kinds("if p == nil || p.x == 0 { return }"));
    assertEquals(List.of(Kind.NIL), kinds("if p == nil && p.x == 0 { return }"));
  }

  @Test
  void aGuardOnTheWayStopsIt() {
    String text =
        """
        func f() {
        	defer told()
        	go func() {
        		defer told()
        		g()
        	}()
        	go g()
        }

        func g() {
        	panic(1)
        }
        """;
    List<GoroutinePanic> found = in(model(text));
    assertEquals(1, found.size());
    assertTrue(found.get(0).isCertain());
    assertFalse(found.get(0).mayBeLost());
  }

  @Test
  void rowsMaySayThatAPoolStopsPanics() {
    String text =
        """
        package p

        import "example.com/pool"

        func f() {
        	defer func() {
        		recover()
        	}()
        	pool.Submit(func() { panic(1) })
        }
        """;
    Sources sources = Sources.of("p.go", text);
    String row = "callback example.com/pool Submit 0 other-goroutine %s ends - pool.go";
    assertEquals(List.of(), in(sources.model()));
    assertEquals(1, in(sources.knowing(row.formatted("fatal")).model()).size());
    assertEquals(List.of(), in(sources.knowing(row.formatted("logged")).model()));
  }

  @Test
  void rowsMaySayWhatGuards() {
    String text =
        """
        package p

        import "example.com/house"

        func f() {
        	defer func() {
        		recover()
        	}()
        	go func() {
        		defer house.Keep()
        		panic(1)
        	}()
        }
        """;
    Sources sources = Sources.of("p.go", text);
    assertEquals(1, in(sources.model()).size());
    assertEquals(
        List.of(), in(sources.knowing("wording example.com/house Keep guards - -").model()));
  }

  @Test
  void whoAskedFirstDoesNotMatter() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("func f%d(work func() error) (err error) {\n".formatted(i))
          .append("\tdefer func() {\n\t\tif r := recover(); r != nil {\n\t\t\tlog.Print(r)\n")
          .append("\t\t\terr = work()\n\t\t}\n\t}()\n\treturn work()\n}\n\n");
    }
    Model model = model(text.toString());
    assertEquals(List.of(), in(model));
    assertEquals(List.of(), model.recoveredPanics().successes(model.files().iterator().next()));
  }
}
