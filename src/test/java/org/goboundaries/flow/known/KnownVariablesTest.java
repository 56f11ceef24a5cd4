package org.goboundaries.flow.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.endings.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are handed on from call to call, and known as long as nobody may have changed them. */
class KnownVariablesTest {
  private static final String HEAD =
      """
      package p
      import "runtime"
      type setting struct { limit int; list []int }
      func (s *setting) set() { s.limit = 1 }
      func change(p *int) { *p = 1 }
      func use(...any) {}
      func end(n int) { if n != 0 { runtime.Goexit() } }
      func endOf(s setting) { if s.limit != 0 { runtime.Goexit() } }
      """;

  private static List<String> ways(String text) {
    return Sources.of("p.go", HEAD + text).ways("f", Kind.GOEXIT);
  }

  /** Whether a function that is handed a 0 and a true ends. */
  private static boolean ends(String body) {
    String text = "func f() { g(0, true) }\nfunc g(zero int, yes bool) { " + body + " }\n";
    return !ways(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "end(zero)",
        "if yes { end(zero) }",
        "func() { end(zero) }()",
        "defer end(zero)",
        "defer func() { end(zero) }()",
        "var x int; end(x)",
        "var x, y int; end(x); end(y)",
        "var s setting; endOf(s)",
        "var s setting; end(s.limit)",
        "var s setting; end(len(s.list))",
        "use(zero); end(zero)",
        "y := zero; y++; end(zero)",
        "zero2 := zero; use(zero2 + 1); end(zero)",
        // what changes it is never got to
        "if !yes { zero = 1 }; end(zero)",
        "var x int; if !yes { change(&x) }; end(x)",
        "switch yes { case false: zero = 1 }; end(zero)",
        // it is another variable
        "if yes { zero := 1; use(zero) }; end(zero)",
      })
  void aVariableKeepsItsValue(String body) {
    assertEquals(false, ends(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zero = 1; end(zero)",
        "zero += 1; end(zero)",
        "zero++; end(zero)",
        "(zero)++; end(zero)",
        "zero, yes = 1, false; end(zero)",
        "change(&zero); end(zero)",
        "p := &zero; *p = 1; end(zero)",
        "func() { zero = 1 }(); end(zero)",
        "for zero = range 3 { }; end(zero)",
        "for range 2 { end(zero); zero = 1 }",
        "if yes { zero = 1 }; end(zero)",
        "var x int; x = 1; end(x)",
        "var x int; if yes { change(&x) }; end(x)",
        "var x int = 1; end(x)",
        "x := 1; end(x)",
        "var s setting; s.limit = 1; endOf(s)",
        "var s setting; s.limit = 1; end(s.limit)",
        "var s setting; s.limit++; endOf(s)",
        "var s setting; s.set(); endOf(s)",
        "var s setting; (s).set(); endOf(s)",
        "var s setting; set := s.set; set(); endOf(s)",
        "var s setting; change(&s.limit); endOf(s)",
        "var s setting; p := &s; p.limit = 1; endOf(s)",
        "s := setting{}; s.list = nil; s.limit = 1; endOf(s)",
        "var a [2]setting; a[0].limit = 1; endOf(a[0])",
        // a variable that is changed where it is asked for itself
        "if zero == 0 { zero = 1 }; end(zero)",
        "{ zero := zero + 1; end(zero) }",
      })
  void aVariableMayHaveChanged(String body) {
    assertEquals(true, ends(body));
  }

  @Test
  void anArrayThatIsSlicedMayChange() {
    String text =
        """
        func f() { g(true) }
        func g(yes bool) {
          var s struct{ a [2]int }
          fill(s.a[:])
          last(s)
        }
        func fill(list []int) { list[0] = 1 }
        func last(s struct{ a [2]int }) {
          if s != (struct{ a [2]int }{}) {
            runtime.Goexit()
          }
        }
        """;
    assertEquals(1, ways(text).size());
    assertEquals(List.of(), ways(text.replace("fill(s.a[:])", "use(s.a)")));
  }

  @Test
  void anArgumentIsHandedOn() {
    String text =
        """
        func f() { first(%s) }
        func first(n int) { second(n, 1) }
        func second(n, m int) { if m == 1 { end(n) } }
        """;
    assertEquals(List.of(), ways(text.formatted("0")));
    assertEquals(List.of("first > second > end > runtime.Goexit"), ways(text.formatted("1")));
  }

  /** What is known in one call says nothing of the same function in another. */
  @Test
  void eachCallIsLookedAtByItself() {
    String text =
        """
        func f() {
          end(0) //@ zero
          end(1) //@ one
          end(0) //@ again
        }
        """;
    assertEquals(List.of("one > runtime.Goexit"), ways(text));
  }

  /** The shortest way is ruled out, another one to the same end is not. */
  @Test
  void anotherEndOfTheLastHelperMayBeReached() {
    String text =
        """
        func f() { helper(0, %s) }
        func helper(a, b int) {
          if a != 0 {
            runtime.Goexit() //@ first
          }
          if b != 0 {
            runtime.Goexit() //@ second
          }
        }
        """;
    assertEquals(List.of("helper > second"), ways(text.formatted("1")));
    assertEquals(List.of(), ways(text.formatted("0")));
  }

  @Test
  void anotherEndMustBeOnTheSameGoroutine() {
    String text =
        """
        func f() { helper(0) }
        func helper(a int) {
          if a != 0 {
            runtime.Goexit()
          }
          %s runtime.Goexit() //@ second
        }
        """;
    assertEquals(List.of(), ways(text.formatted("go")));
    assertEquals(List.of("helper > second"), ways(text.formatted("defer")));
  }

  @Test
  void methodsAndInstancesAreHandedTheirArguments() {
    String text =
        """
        type T struct{}
        func (T) end(n int) { if n != 0 { runtime.Goexit() } }
        func other[P any](p P, n int) { if n != 0 { runtime.Goexit() } }
        func f(t *T) { %s }
        """;
    assertEquals(List.of(), ways(text.formatted("t.end(0)")));
    assertEquals(1, ways(text.formatted("t.end(1)")).size());
    assertEquals(List.of(), ways(text.formatted("other(1, 0)")));
    assertEquals(1, ways(text.formatted("other(0, 1)")).size());
  }

  /** What a type parameter stands for may be an interface: a zero value in it is none. */
  @Test
  void aTypeParameterMayBeAnything() {
    String text =
        """
        func f() { helper(%s) }
        func helper[P comparable](p P, q *P) { var none P; if q != nil { runtime.Goexit() }; use(none) }
        """;
    assertEquals(List.of(), ways(text.formatted("1, nil")));
    String zero =
        """
        func f() { helper(0) }
        func helper[P comparable](p P) { if any(p) != any(nil) { runtime.Goexit() } }
        """;
    assertEquals(1, ways(zero).size());
  }

  /** What they hand over is not what stands at the place of the parameter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "g := end; g(1)",
        "T.end(T{}, 1)",
        "(*T).end(nil, 1)",
        "var e ender = T{}; e.end(1)",
        "run(T{}.end)",
        "two(pair())",
        "rest(0, list...)",
      })
  void otherCallsHandOverOtherThings(String statement) {
    String text =
        """
        type T struct{}
        func (T) end(n int) { if n != 0 { runtime.Goexit() } }
        type ender interface{ end(int) }
        var list = []int{1}
        func pair() (int, int) { return 1, 0 }
        func two(n, m int) { if n != 0 { runtime.Goexit() } }
        func rest(n int, more ...int) { for range more { runtime.Goexit() } }
        func run(g func(int)) { g(1) }
        func f() { %s }
        """;
    assertEquals(1, ways(text.formatted(statement)).size());
  }

  @Test
  void parametersWithoutNamesAreCounted() {
    String text =
        """
        func f() { helper(1, 0) }
        func helper(%s) { if n != 0 { runtime.Goexit() } }
        """;
    assertEquals(List.of(), ways(text.formatted("_, n int")));
    assertEquals(1, ways(text.formatted("n, _ int")).size());
    String unnamed =
        """
        func f() { helper(0) }
        func helper(int) { end(1) }
        """;
    assertEquals(1, ways(unnamed).size());
  }

  @Test
  void aFunctionThatCallsItselfIsAskedWithEachArgument() {
    String text =
        """
        func f() { count(0) }
        func count(n int) {
          if n != 0 {
            runtime.Goexit()
          }
          count(n)
        }
        """;
    assertEquals(List.of(), ways(text));
    assertEquals(1, ways(text.replace("count(0)", "count(1)")).size());
  }
}
