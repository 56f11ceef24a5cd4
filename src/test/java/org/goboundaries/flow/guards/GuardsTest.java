package org.goboundaries.flow.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.PanicSource.Kind;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Wording.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {
  private static final String HEAD =
      """
      package p

      import (
      	"fmt"
      	"log"
      	"os"
      	"strconv"
      )

      type worker interface{ Work() error }

      type point struct{ x int }

      func (p *point) get() int { return p.x }

      func again(r any) { panic(r) }

      func deep(r any) { again(r) }

      var failed bool

      var _ = fmt.Sprint(os.Args, strconv.Itoa(1), log.Default())

      """;

  private static Sources sources(String text) {
    return Sources.of("p.go", HEAD + text);
  }

  private static Guards guards(Sources sources) {
    Model model = sources.model();
    return new Guards(model.bodies(), Knowledge.standard());
  }

  private static Aftermath aftermath(String guard) {
    Sources sources =
        sources(
            "func f(work func(), out chan any, onPanic func(any)) (err error) {\n"
                + "\tdefer func() {\n"
                + guard.replace("; ", "\n")
                + "\n\t}()\n\twork()\n\treturn nil\n}\n");
    Guards guards = guards(sources);
    List<Guard> found = guards.of(sources.code("f"));
    assertEquals(1, found.size());
    return guards.aftermath(found.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recover()",
        "_ = recover()",
        "r := recover(); log.Print(r)",
        "if r := recover(); r != nil { err = fmt.Errorf(\"%v\", r) }",
        "if r := recover(); r == nil { panic(1) }",
        "switch r := recover().(type) { case nil: return; default: log.Print(r) }",
        "if recover() != nil { return }; os.Exit(1)",
        "r := recover(); if nil != r { failed = true }",
      })
  void thePanicIsOver(String guard) {
    assertTrue(aftermath(guard).isSwallowed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "panic(recover())",
        "if r := recover(); r != nil { panic(r) }",
        "if r := recover(); r != nil { again(r) }",
        "if r := recover(); r != nil { deep(r) }",
        "if r := recover(); r != nil { log.Fatal(r) }",
        "if r := recover(); r != nil { log.Print(r); os.Exit(2) }",
        "if r := recover(); r != nil { onPanic(r) }",
      })
  void itMayGoOnOrEndMore(String guard) {
    assertFalse(aftermath(guard).isSwallowed());
  }

  @Test
  void whatIsDoneThereIsKnown() {
    Aftermath done =
        aftermath("r := recover(); if r != nil { err = nil; failed = true; log.Print(r) }");
    assertEquals(List.of("err", "failed"), names(done));
    assertEquals(List.of("Print"), done.calls().stream().map(Site::calledName).toList());
    assertTrue(done.isLookedAt());
    assertFalse(done.communicates());
    assertFalse(aftermath("recover(); log.Print(1)").isLookedAt());
    assertTrue(aftermath("if r := recover(); r != nil { out <- r }").communicates());
    assertTrue(aftermath("if recover() != nil { close(out) }").communicates());
    assertFalse(aftermath("if recover() == nil { close(out) }").communicates());
  }

  private static List<String> names(Aftermath aftermath) {
    return aftermath.assignments().stream()
        .map(Assigned::variable)
        .map(each -> each == null ? "" : each.name())
        .filter(each -> !each.equals("r"))
        .toList();
  }

  @Test
  void onlyWhatIsDeferredAndReachedGuards() {
    Sources sources =
        sources(
            """
            func told() { recover() }
            func called() { told() }
            func deferred() { defer told(); called() }
            func outer() { defer func() { told() }() }
            func never() { return; defer told() }
            func twice() { defer told(); defer func() { recover() }() }
            """
                .replace("; ", "\n"));
    Guards guards = guards(sources);
    List<String> names = List.of("called", "deferred", "outer", "never", "twice");
    assertEquals(
        List.of(0, 1, 0, 0, 2),
        names.stream().map(name -> guards.of(sources.code(name)).size()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          panic(1)                  | EXPLICIT
          log.Panic(1)              | EXPLICIT
          again(1)                  | EXPLICIT
          work()                    | FOREIGN
          _ = w.Work()              | FOREIGN
          _ = own(1)                | CALL
          _ = s[0]                  | OPERATION
          _ = a.(int)               | OPERATION
          _ = 1 / n                 | OPERATION
          m[1] = 1                  | OPERATION
          c <- 1                    | CHANNEL
          close(c)                  | CHANNEL
          _ = p.x                   | UNLIKELY
          _ = p.get()               | UNLIKELY
          fmt.Println(1)            | UNLIKELY
          _ = strconv.Itoa(n)       | UNLIKELY
          """)
  void someThingsPanicSoonerThanOthers(String statement, Kind kind) {
    Sources sources =
        sources(
            "func own(n int) int { return deeper()[n] }\n\nfunc deeper() []int { return nil }\n\n"
                + "func f(work func(), w worker, s []int, m map[int]int, a any, n int, c chan int,"
                + " p *point) {\n\t"
                + statement
                + "\n}\n");
    PanicSources panics = new PanicSources(guards(sources));
    FunctionBody body = sources.model().bodies().of(sources.code("f"));
    assertEquals(kind, panics.at(body, panics.points(body).get(0)).kind(), statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          log.Print(1)                       | true
          fmt.Println(1)                     | true
          fmt.Fprintln(os.Stderr, 1)         | true
          fmt.Fprintln(out, 1)               | false
          os.Remove("a")                     | false
          logError(1)                        | true
          saveError(1)                       | false
          m.counter.Inc()                    | true
          m.queue.Inc()                      | false
          """)
  void someCallsOnlyTell(String call, boolean isReport) {
    Sources sources =
        sources(
            """
            type number struct{}
            func (number) Inc() {}
            type metrics struct{ counter, queue number }
            func logError(any) {}
            func saveError(any) {}
            func f(out *os.File, m metrics) {
            """
                + call
                + "\n}\n");
    Guards guards = guards(sources);
    List<Site> sites = sources.model().calls().sites(sources.code("f"));
    assertEquals(isReport, new Reports(guards.words()).areOne(sites.get(0)));
  }

  @Test
  void authorsSayWhatTheyMean() {
    Sources sources =
        sources(
            """
            // quiet ignores panics.
            func quiet(work func()) {
            	defer func() { recover() }()
            	work()
            }

            func loud(work func()) {
            	defer func() { recover() }() // nothing else helps
            	work()
            }
            """);
    Guards guards = guards(sources);
    StatedIntent intent = guards.intent(Meaning.INTENDED);
    assertTrue(intent.isIn(guards.of(sources.code("quiet")).get(0)));
    assertFalse(intent.isIn(guards.of(sources.code("loud")).get(0)));
  }

  @Test
  void aGuardIsThereToRecoverOrForMore() {
    Sources sources =
        sources(
            """
            func idle() {
            	if r := recover(); r != nil {
            		log.Print(r)
            	}
            }

            func more() {
            	log.Print("done")
            	if r := recover(); r != nil {
            		log.Print(r)
            	}
            }
            """);
    RecoverCalls calls = new RecoverCalls(sources.model().bodies());
    Site idle = calls.firstIn(sources.code("idle"));
    Site more = calls.firstIn(sources.code("more"));
    assertTrue(idle != null && GuardShape.of(idle).isIdleWithoutPanic());
    assertFalse(more == null || GuardShape.of(more).isIdleWithoutPanic());
    assertNull(calls.firstIn(sources.code("again")));
  }
}
