package org.goboundaries.flow.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The edges of small functions, as the specification has them. */
class ControlGraphTest {
  @Test
  void statementsRunInOrder() {
    expect("a()\nx = 1\n;", "ENTRY -> a()", "a() -> x = 1", "x = 1 -> END", "END -> RETURNED");
  }

  @Test
  void nothingIsReachedBehindReturn() {
    expect(
        "return a(), b()\nc()",
        "ENTRY -> a()",
        "a() -> b()",
        "b() -> return a(), b()",
        "return a(), b() -> RETURNED");
  }

  @Test
  void callsAreMadeFromLeftToRight() {
    // the example of the specification, "Order of evaluation"
    expect(
        "y[f()], ok = g(z || h(), i()+x[j()], <-c), k()",
        "ENTRY -> f()",
        "f() -> z?",
        "z? -false-> h()",
        "h() -> h()?",
        "z? -true-> i()",
        "h()? -true-> i()",
        "h()? -false-> i()",
        "i() -> j()",
        "j() -> <-c",
        "<-c -> g(z || h(), i()+x[j()], <-c)",
        "g(z || h(), i()+x[j()], <-c) -> k()",
        "k() -> y[f()], ok = g(z || h(), i()+x[j()], <-c), k()",
        "y[f()], ok = g(z || h(), i()+x[j()], <-c), k() -> END",
        "END -> RETURNED");
  }

  @Test
  void receiverAndFunctionComeBeforeArguments() {
    expect(
        "a().b(c())(d())",
        "ENTRY -> a()",
        "a() -> c()",
        "c() -> a().b(c())",
        "a().b(c()) -> d()",
        "d() -> a().b(c())(d())",
        "a().b(c())(d()) -> END",
        "END -> RETURNED");
  }

  @Test
  void elementsOfLiteralsAndSends() {
    expect(
        "a() <- T{k: b(), c(): [2]int{d()}}[e():f()]",
        "ENTRY -> a()",
        "a() -> b()",
        "b() -> c()",
        "c() -> d()",
        "d() -> e()",
        "e() -> f()",
        "f() -> a() <- T{k: b(), c(): [2]int{d()}}[e():f()]",
        "a() <- T{k: b(), c(): [2]int{d()}}[e():f()] -> END",
        "END -> RETURNED");
  }

  @Test
  void functionLiteralIsAValueOnly() {
    expect(
        "x = func() { a(); return }",
        "ENTRY -> x = func() { a(); return }",
        "x = func() { a(); return } -> END",
        "END -> RETURNED");
  }

  @Test
  void ifChain() {
    expect(
        "if i(); p { a() } else if q { b() } else { c() }\nd()",
        "ENTRY -> i()",
        "i() -> p?",
        "p? -true-> a()",
        "p? -false-> q?",
        "q? -true-> b()",
        "q? -false-> c()",
        "a() -> d()",
        "b() -> d()",
        "c() -> d()",
        "d() -> END",
        "END -> RETURNED");
  }

  @Test
  void logicalOperatorsBranch() {
    expect(
        "if !(p && (q || !r)) { a() }",
        "ENTRY -> p?",
        "p? -true-> q?",
        "p? -false-> a()",
        "q? -true-> END",
        "q? -false-> r?",
        "r? -true-> a()",
        "r? -false-> END",
        "a() -> END",
        "END -> RETURNED");
  }

  @Test
  void forWithThreeParts() {
    expect(
        "for i := 0; p; i++ { if q { continue }; if r { break }; a() }",
        "ENTRY -> i := 0",
        "i := 0 -> LOOP",
        "LOOP -> p?",
        "p? -true-> q?",
        "p? -false-> END",
        "q? -true-> continue",
        "q? -false-> r?",
        "continue -> i++",
        "r? -true-> break",
        "r? -false-> a()",
        "break -> END",
        "a() -> i++",
        "i++ -> LOOP",
        "END -> RETURNED");
  }

  @Test
  void endlessLoopHasNoEnd() {
    expect("for { a() }\nb()", "ENTRY -> LOOP", "LOOP -> a()", "a() -> LOOP");
  }

  @Test
  void rangeAsksForTheOperandOnce() {
    expect(
        "for m[k()] = range a() { b() }",
        "ENTRY -> a()",
        "a() -> RANGE",
        "RANGE -true-> k()",
        "k() -> STORE",
        "STORE -> b()",
        "b() -> RANGE",
        "RANGE -false-> END",
        "END -> RETURNED");
  }

  @Test
  void labelsOfLoops() {
    expect(
        "L: for p { for range q { if r { break L }; continue L } }",
        "ENTRY -> L: for p { for range q { if r { break L }; continue L } }",
        "L: for p { for range q { if r { break L }; continue L } } -> LOOP",
        "LOOP -> p?",
        "p? -true-> RANGE",
        "p? -false-> END",
        "RANGE -true-> r?",
        "RANGE -false-> LOOP",
        "r? -true-> break L",
        "r? -false-> continue L",
        "break L -> END",
        "continue L -> LOOP",
        "END -> RETURNED");
  }

  @Test
  void gotoForthAndBack() {
    expect(
        "A:\na()\nif p { goto B }\ngoto A\nB:\nb()",
        "ENTRY -> A:",
        "A: -> a()",
        "a() -> p?",
        "p? -true-> goto B",
        "p? -false-> goto A",
        "goto A -> A:",
        "goto B -> B:",
        "B: -> b()",
        "b() -> END",
        "END -> RETURNED");
  }

  @Test
  void switchComparesFromTopToBottomAndDefaultLast() {
    expect(
        "switch i(); t() { case a(), b(): x(); fallthrough; default: y(); case c(): break; }\nz()",
        "ENTRY -> i()",
        "i() -> t()",
        "t() -> SWITCH",
        "SWITCH -> a()",
        "a() -> a()?",
        "a()? -true-> x()",
        "a()? -false-> b()",
        "b() -> b()?",
        "b()? -true-> x()",
        "b()? -false-> c()",
        "c() -> c()?",
        "c()? -true-> break",
        "c()? -false-> y()",
        "x() -> fallthrough",
        "fallthrough -> y()",
        "y() -> z()",
        "break -> z()",
        "z() -> END",
        "END -> RETURNED");
  }

  @Test
  void switchWithoutTagTestsConditions() {
    expect(
        "switch { case p && q: a(); case r: }",
        "ENTRY -> SWITCH",
        "SWITCH -> p?",
        "p? -true-> q?",
        "p? -false-> r?",
        "q? -true-> a()",
        "q? -false-> r?",
        "r? -true-> END",
        "r? -false-> END",
        "a() -> END",
        "END -> RETURNED");
  }

  @Test
  void typeSwitch() {
    expect(
        "switch x := v().(type) { case int, T: a(x); case nil: b() }",
        "ENTRY -> v()",
        "v() -> SWITCH",
        "SWITCH -case-> a(x)",
        "SWITCH -case-> b()",
        "SWITCH -case-> END",
        "a(x) -> END",
        "b() -> END",
        "END -> RETURNED");
  }

  @Test
  void selectEvaluatesAllOperandsFirst() {
    expect(
        "select { case m[k()] = <-c(): a(); case d() <- e(): b(); default: z() }",
        "ENTRY -> c()",
        "c() -> d()",
        "d() -> e()",
        "e() -> SELECT",
        "SELECT -case-> <-c()",
        "SELECT -case-> d() <- e()",
        "SELECT -case-> z()",
        "<-c() -> k()",
        "k() -> m[k()] = <-c()",
        "m[k()] = <-c() -> a()",
        "a() -> END",
        "d() <- e() -> b()",
        "b() -> END",
        "z() -> END",
        "END -> RETURNED");
  }

  @Test
  void emptySelectBlocksForEver() {
    expect("select {}\na()", "ENTRY -> SELECT");
  }

  @Test
  void deferAndGoEvaluateOperandsOnly() {
    expect(
        "defer a()(b())\ngo c().d(e())",
        "ENTRY -> a()",
        "a() -> b()",
        "b() -> defer a()(b())",
        "defer a()(b()) -> c()",
        "c() -> e()",
        "e() -> go c().d(e())",
        "go c().d(e()) -> END",
        "END -> RETURNED");
  }

  @Test
  void callsThatNeverReturn() {
    expect(
        "if p { panic(a()) }\nif q { goexit() }\nif r { hang() }\nexit()\nb()",
        "ENTRY -> p?",
        "p? -true-> a()",
        "a() -> panic(a())",
        "panic(a()) -panic-> PANICKED",
        "p? -false-> q?",
        "q? -true-> goexit()",
        "goexit() -goexit-> GOEXITED",
        "q? -false-> r?",
        "r? -true-> hang()",
        "r? -false-> exit()",
        "exit() -exit-> EXITED");
  }

  @Test
  void callsThatMayNotReturn() {
    expect(
        "risky()\nunknown()",
        "ENTRY -> risky()",
        "risky() -> unknown()",
        "risky() -may_panic-> PANICKED",
        "unknown() -> END",
        "unknown() -may_panic-> PANICKED",
        "unknown() -may_goexit-> GOEXITED",
        "unknown() -may_exit-> EXITED",
        "END -> RETURNED");
  }

  @Test
  void operationsThatMayPanic() {
    assertEquals(
        sorted(
            "ENTRY -> x.y!",
            "x.y! -> x.y[i]!",
            "x.y[i]! -> *p = x.y[i] + 1",
            "x.y! -may_panic-> PANICKED",
            "x.y[i]! -may_panic-> PANICKED",
            "*p = x.y[i] + 1 -may_panic-> PANICKED",
            "*p = x.y[i] + 1 -> a / b!",
            "a / b! -may_panic-> PANICKED",
            "a / b! -> c <- a / b",
            "c <- a / b -may_panic-> PANICKED",
            "c <- a / b -> v, ok = e.(T)",
            "v, ok = e.(T) -> e.(T)!",
            "e.(T)! -may_panic-> PANICKED",
            "e.(T)! -> w = e.(T)",
            "w = e.(T) -> END",
            "END -> RETURNED"),
        GraphText.of("*p = x.y[i] + 1\nc <- a / b\nv, ok = e.(T)\nw = e.(T)", true).edges());
  }

  @Test
  void leavingAnIteratorGoesThroughIt() {
    expect(
        "for range seq { if p { continue }; if q { break }; return }",
        "ENTRY -> RANGE",
        "RANGE -true-> p?",
        "RANGE -false-> END",
        "RANGE -may_panic-> PANICKED",
        "RANGE -may_goexit-> GOEXITED",
        "RANGE -may_exit-> EXITED",
        "p? -true-> continue",
        "p? -false-> q?",
        "continue -> RANGE",
        "q? -true-> break",
        "q? -false-> return",
        "break -> END",
        "break -may_panic-> PANICKED",
        "break -may_goexit-> GOEXITED",
        "break -may_exit-> EXITED",
        "return -> RETURNED",
        "return -may_panic-> PANICKED",
        "return -may_goexit-> GOEXITED",
        "return -may_exit-> EXITED",
        "END -> RETURNED");
  }

  private static void expect(String body, String... edges) {
    assertEquals(sorted(edges), GraphText.of(body).edges());
  }

  private static List<String> sorted(String... lines) {
    return List.copyOf(new TreeSet<>(List.of(lines)));
  }
}
