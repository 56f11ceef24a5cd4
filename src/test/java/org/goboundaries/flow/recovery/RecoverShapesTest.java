package org.goboundaries.flow.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.recovery.LostRecover.Cure;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each shape in which recover is lost, why, and what mends it for certain. */
class RecoverShapesTest {
  private static final String HEAD =
      """
      package main
      import ("fmt"; "iter"; "net/http"; "reflect"; "sync")
      func work() { panic(1) }
      func sink(any) {}
      """;

  private static List<LostRecover> lost(String text) {
    Sources sources = Sources.of("p.go", HEAD + text);
    return LostRecovers.in(sources.model(), file(sources));
  }

  private static GoFile file(Sources sources) {
    return sources.model().files().iterator().next();
  }

  /** Reason and cure of what is lost in main and in what stands behind it. */
  private static String found(String body, String more) {
    return lost("func main() { " + body + " }\n" + more).stream()
        .map(RecoverShapesTest::told)
        .collect(Collectors.joining(", "));
  }

  private static String told(LostRecover lost) {
    return lost.reason() + (lost.cure() == Cure.NONE ? "" : " " + lost.cure());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "defer recover(); work() | DEFERRED_ITSELF WRAP",
        "defer recover() | DEFERRED_ITSELF WRAP",
        "go recover(); work() | STARTED_ITSELF WRAP_INSTEAD",
        "defer sink(recover()); work() | EVALUATED_EARLY",
        "defer func(any) {}(recover()); work() | EVALUATED_EARLY",
        "defer fmt.Println(1, recover()); work() | EVALUATED_EARLY",
        "recover(); work() | NOT_DEFERRED",
        "if r := recover(); r != nil { }; work() | NOT_DEFERRED",
        "func() { recover() }(); work() | CALLED",
        "defer func() { func() { recover() }() }(); work() | CALLED",
        "defer func() { f := func() { recover() }; f() }(); work() | CALLED",
        "go func() { recover() }(); work() | OTHER_GOROUTINE",
        "defer func() { go func() { recover() }() }(); work() | OTHER_GOROUTINE",
        "new(sync.WaitGroup).Go(func() { recover() }); work() | OTHER_GOROUTINE",
        "defer func() { defer func() { recover() }() }(); work() | ONE_DEFER_TOO_DEEP",
        "defer func() { for range each { recover() } }(); work() | LOOP_BODY",
        "defer func() { for range each { for range 3 { recover() } } }(); work() | LOOP_BODY",
        "defer new(sync.Once).Do(func() { recover() }); work() | CALLED",
      })
  void recoverIsLost(String body, String expected) {
    assertEquals(expected, found(body, "func each(yield func() bool) { yield() }\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "defer func() { recover() }(); work()",
        "defer func() { (recover)() }(); work()",
        "defer func() { if r := recover(); r != nil { sink(r) } }(); work()",
        "defer func() { sink(recover()) }(); work()",
        "defer func() { defer recover() }(); work()",
        "defer func() { defer sink(recover()) }(); work()",
        "defer func() { go sink(recover()) }(); work()",
        "defer func() { defer func() { recover() }(); work() }(); work()",
        "defer func() { for range 3 { recover() } }(); work()",
        "f := func() { recover() }; defer f(); work()",
        "recover := func() any { return nil }; recover(); work()",
        "for range each { defer func() { recover() }() }; work()",
      })
  void recoverWorks(String body) {
    assertEquals("", found(body, "func each(yield func() bool) { yield() }\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "guard(); work() | GUARD_CALLED DEFER",
        "sink(1); guard() | GUARD_CALLED",
        "go guard(); work() | GUARD_STARTED DEFER_INSTEAD",
        "defer func() { guard() }(); work() | GUARD_CALLED",
        "defer reflect.ValueOf(guard).Call(nil); work() | GUARD_REFLECTED",
        "defer mk(); work() | ONLY_MADE CALL",
        "defer mkOf(1); work() | ONLY_MADE",
      })
  void aGuardThatIsNotDeferredIsLost(String body, String expected) {
    String more =
        """
        func guard() { if r := recover(); r != nil { sink(r) } }
        func uses() { defer guard(); work() }
        func mk() func() { return func() { recover() } }
        func mkOf(int) func(int) { return func(int) { recover() } }
        """;
    assertEquals(expected, found(body, more));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "defer guard(); work()",
        "defer mk()(); work()",
        "defer T{}.guard(); work()",
        "defer T.guard(T{}); work()",
        "g := T{}.guard; defer g(); work()",
        "defer generic[int](); work()",
        "run(guard); work()",
        // it does more than recover: it may be called for that
        "both(); work()",
        "defer func() { both() }(); work()",
        "defer func() { tells() }(); work()",
        "defer func() { recover(); guard() }(); work()",
      })
  void aGuardThatIsDeferredOrMayBeIsNone(String body) {
    String more =
        """
        type T struct{}
        func (T) guard() { recover() }
        func generic[P any]() { recover() }
        func guard() { if r := recover(); r != nil { sink(r) } }
        func both() { sink(1); if r := recover(); r != nil { sink(r) } }
        func tells() { r := recover(); sink(r); sink(2) }
        func run(f func()) { defer f(); work() }
        func uses() { defer guard(); defer both(); defer tells(); work() }
        func mk() func() { return func() { recover() } }
        """;
    assertEquals("", found(body, more));
  }

  /** Others may defer what a library exports, unless its shape is wrong by itself. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "recover() | ''",
        "sink(1); recover() | ''",
        "defer recover(); work() | DEFERRED_ITSELF WRAP",
        "defer recover() | ''",
        "defer recover(); fmt.Println(1) | ''",
        "defer recover(); go work() | ''",
        "func() { recover() }() | CALLED",
        // only a panic in sight makes an argument lost
        "defer sink(recover()); panic(1) | EVALUATED_EARLY",
        "defer sink(recover()); work() | ''",
        "defer sink(recover()); go panic(1) | ''",
      })
  void anExportedFunctionMayBeAGuard(String body, String expected) {
    assertEquals(expected, inLibrary("func Guard() { " + body + " }\n"));
  }

  private static String inLibrary(String text) {
    Sources sources = Sources.of("p.go", HEAD.replace("package main", "package lib") + text);
    return LostRecovers.in(sources.model(), file(sources)).stream()
        .map(RecoverShapesTest::told)
        .collect(Collectors.joining(", "));
  }

  /** There it stops the panic that is in flight already. */
  @Test
  void anExportedFunctionThatIsDeferredHereIsAGuard() {
    String guard = "func Guard() { defer recover(); work() }\n";
    assertEquals("", inLibrary(guard + "func uses() { defer Guard(); work() }\n"));
    assertEquals("DEFERRED_ITSELF WRAP", inLibrary(guard + "func uses() { Guard(); work() }\n"));
  }

  /** No other program can name it. */
  @Test
  void aFunctionOfMainIsExportedToNobody() {
    assertEquals("CALLED", found("Guard(); work()", "func Guard() { sink(1); recover() }\n"));
  }

  @Test
  void whatIsOnlyCalledIsLostThroughHelpers() {
    String helpers =
        """
        func outer() { inner() }
        func inner() { recover() }
        """;
    assertEquals("CALLED", found("outer(); work()", helpers));
    assertEquals("CALLED", found("defer outer(); work()", helpers));
    assertEquals("OTHER_GOROUTINE", found("go inner(); work()", helpers.replace("inner() }", "}")));
    assertEquals("GUARD_CALLED", found("defer inner(); outer(); work()", helpers));
  }

  /** It goes where nobody follows it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c := make(chan func(), 1); c <- inner",
        "Hook = inner",
        "unknown.Run(inner)",
      })
  void aFunctionThatGoesSomewhereMayBeDeferred(String body) {
    assertEquals(
        "", found(body + "; inner()", "func inner() { sink(recover()) }\nvar Hook func()\n"));
    assertEquals("CALLED", found("inner()", "func inner() { sink(recover()) }\nvar Hook func()\n"));
  }

  @Test
  void aHandlerIsNoGuardUnlessItIsDeferred() {
    String handler =
        "func Serve(w http.ResponseWriter, r *http.Request) { defer recover(); work() }\n";
    assertEquals("DEFERRED_ITSELF WRAP", found("", handler));
    assertEquals("DEFERRED_ITSELF WRAP", found("http.HandleFunc(\"/\", Serve)", handler));
    assertEquals("", found("defer Serve(nil, nil)", handler));
  }

  @Test
  void aCallOverSeveralLinesIsNotWrapped() {
    assertEquals("DEFERRED_ITSELF", found("defer recover(\n); work()", ""));
    assertEquals("STARTED_ITSELF", found("go recover(\n); work()", ""));
  }

  @Test
  void theStepsTellHowItComesToRun() {
    String text =
        """
        func main() { defer outer(); work() }
        func outer() { inner() }
        func inner() { recover() }
        """;
    assertEquals(List.of("deferred here: outer", "called here, not deferred: inner"), steps(text));
    assertEquals(
        List.of("\"recover\" is called here: recover()"),
        steps(
            """
            func main() { guard(); work() }
            func guard() { recover() }
            func uses() { defer guard(); work() }
            """));
  }

  private static List<String> steps(String text) {
    Sources sources = Sources.of("p.go", HEAD + text);
    return LostRecovers.in(sources.model(), file(sources)).get(0).witness().steps().stream()
        .map(step -> step.message() + ": " + step.file().substring(step.start(), step.end()))
        .toList();
  }

  @Test
  void allOfAFileAreToldInItsOrder() {
    String text =
        """
        func main() {
          defer recover()
          recover()
          go recover()
        }
        """;
    assertEquals(
        List.of("DEFERRED_ITSELF", "NOT_DEFERRED", "STARTED_ITSELF"),
        lost(text).stream().map(each -> each.reason().name()).toList());
  }
}
