package org.goboundaries.flow.known;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.flow.Sources;
import org.goboundaries.flow.endings.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A helper that ends its goroutine for some arguments does not do so for who hands over others. A
 * row has the parameters of the helper, its body, arguments that rule its end out, and others that
 * don't.
 */
class FeasiblePathTest {
  private static final String HEAD =
      """
      package p
      import ("os"; "runtime"; "example.com/unknown/kinds")
      type inner struct{ on bool }
      type setting struct { limit int; name string; deep inner }
      type failure struct{}
      func (*failure) Error() string { return "" }
      type option func(*setting)
      const (
        two = 2
        debug = false
        name = "a"
      )
      var variable = 2
      func result() int { return 2 }
      func use(...any) {}
      """;

  /** The caller; nobody knows what its parameters are worth. */
  private static final String CALLER =
      """
      func f(
        i int, s string, e error, p *setting, set setting, list []int, file *os.File, k kinds.Kind,
      ) {
        %s
      }
      """;

  /** Whether the end of a helper is got to by the only call of it. */
  private static boolean ends(String parameters, String body, String arguments) {
    String given = arguments.equals("nothing") ? "" : arguments;
    return ends(CALLER.formatted("helper(" + given + ")"), helper(parameters, body));
  }

  private static String helper(String parameters, String body) {
    return "func helper(" + parameters + ") { " + body + " }\n";
  }

  private static boolean ends(String caller, String helper) {
    String text = HEAD + caller + helper.replace("END", "runtime.Goexit()");
    return !Sources.of("p.go", text).ways("f", Kind.GOEXIT).isEmpty();
  }

  private static void compare(String parameters, String body, String dead, String alive) {
    assertFalse(ends(parameters, body, dead), () -> dead + " does not rule it out");
    assertTrue(ends(parameters, body, alive), () -> alive + " rules it out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "n int | if n == 1 { END } | 2 | 1",
        "n int | if n == 1 { END } | two | i",
        "n int | if n == 1 { END } | 1+1 | 2-1",
        "n int | if n == two { END } | 1 | 2",
        "n int | if n != two { END } | 1+1 | variable",
        "n int | if n != 0 { END } | 0 | result()",
        "n int | if 1 == n { END } | 2 | 1",
        "n int | if ((n) == (1)) { END } | (2) | (1)",
        "n int64 | if n == 1 { END } | int64(2) | int64(i)",
        "x float64 | if x == 0.5 { END } | 1 | 0.5",
        "c rune | if c == 'a' { END } | 'b' | 'a'",
        "s string | if s == name { END } | \"b\" | \"a\"",
        "s string | if s != \"\" { END } | \"\" | s",
        "b bool | if b { END } | false | true",
        "b bool | if !b { END } | true | debug",
        "b bool | if !!b { END } | debug | !debug",
        "b bool | if b == true { END } | 1 == two | i == two",
        "_, n int | if n == 1 { END } | 1, 2 | 2, 1",
        "s string, _ bool, n int | if n == 1 { END } | s, true, 2 | s, true, 1",
      })
  void aConstantDecidesACondition(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "p *setting | if p != nil { END } | nil | &set",
        "p *setting | if nil != p { END } | (nil) | p",
        "p *setting | if p == nil { } else { END } | nil | p",
        "list []int | if list != nil { END } | nil | []int{}",
        "m map[string]int | if m != nil { END } | nil | map[string]int{}",
        "c chan int | if c != nil { END } | nil | make(chan int)",
        "e error | if e != nil { END } | nil | e",
        // an interface that holds a nil pointer is not nil
        "e error | if e != nil { END } | nil | (*failure)(nil)",
        "a any | if a != nil { END } | nil | 0",
      })
  void nilDecidesACondition(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  /** What a name of another package stands for is the same each time. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "file *os.File | if file != os.Stdout { END } | os.Stdout | os.Stderr",
        "file *os.File | if file != os.Stdout { END } | os.Stdout | file",
        "k kinds.Kind | if k != kinds.A { END } | kinds.A | kinds.B",
        "k kinds.Kind | switch k { case kinds.A: default: END } | kinds.A | kinds.B",
        "k kinds.Kind | switch k { case kinds.A, kinds.B: default: END } | kinds.B | k",
      })
  void aNameOfAnotherPackageIsItself(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  @ParameterizedTest
  @CsvSource({"kinds.A", "kinds.B", "k"})
  void twoNamesMayBeTheSame(String argument) {
    assertTrue(ends("k kinds.Kind", "if k == kinds.A { END }", argument));
    assertTrue(ends("k kinds.Kind", "if k != kinds.C { END }", argument));
    assertTrue(ends("k kinds.Kind", "if k == 1 { END }", argument));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "s setting | if s.limit != 0 { END } | setting{} | setting{limit: 1}",
        "s setting | if s.name != \"\" { END } | setting{} | set",
        "s setting | if s.deep.on { END } | setting{} | setting{deep: inner{true}}",
        "s setting | if !s.deep.on { } else { END } | setting{} | set",
        "s setting | if s != (setting{}) { END } | setting{} | set",
        "s struct{ n int } | if s.n != 0 { END } | struct{ n int }{} | struct{ n int }{1}",
      })
  void anEmptyStructHasZeroFields(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  /** A slice without elements is not nil, and a zero may be what is asked for. */
  @Test
  void whatOnlyLooksEmptyIsUnknown() {
    assertTrue(ends("list []int", "if list != nil { END }", "[]int{}"));
    assertTrue(ends("a [2]int", "if a[0] != 1 { END }", "[2]int{}"));
    assertTrue(ends("s setting", "if s.limit == 0 { END }", "setting{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "list []int | if len(list) != 0 { END } | nil | list",
        "list []int | if (len((list))) != 0 { END } | nil | []int{1}",
        "m map[string]int | if len(m) != 0 { END } | nil | map[string]int{s: 1}",
        "list ...int | if len(list) != 0 { END } | nothing | 1",
        "list ...int | if len(list) == 0 { } else { END } | nothing | list...",
        "s string, list ...int | if len(list) != 0 { END } | s | s, 1",
        "list ...int | for range list { END } | nothing | 1, 2",
        "list ...int | for _, each := range list { use(each); END } | nothing | list...",
        "options ...option | for _, each := range options { each(nil); END } | nothing | nil",
      })
  void whatIsNotHandedOverHasNoLength(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  @Test
  void aLengthIsOneOfTheBuiltinOnly() {
    String len = "func len([]int) int { return 1 }\n";
    String caller = CALLER.formatted("helper(nil)") + len;
    assertTrue(ends(caller, helper("list []int", "if len(list) != 0 { END }")));
    assertTrue(ends("list []int", "if cap(list) == 0 { END }", "nil"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "a, b int | if a == 1 && b == 1 { END } | 1, 2 | 1, 1",
        "a, b int | if a == 1 && b == 1 { END } | 2, i | 1, i",
        "a, b int | if a == 1 && b == 1 { END } | i, 2 | i, 1",
        "a, b int | if a == 1 || b == 1 { END } | 2, 2 | 2, 1",
        "a, b int | if a == 1 || b == 1 { } else { END } | 1, i | 2, i",
        "a, b int | if a == 1 || b == 1 { } else { END } | i, 1 | i, i",
        "a, b int | if !(a == 1 || b == 1) { END } | i, 1 | 2, i",
        "a, b int | if !(a == 1 && b == 1) { END } | 1, 1 | 1, i",
        "a, b int | if a == b { END } | 1, 2 | 2, 2",
        "a, b int | if a != b { END } | 2, two | 2, i",
      })
  void conditionsAreJoined(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "n int | if n == 1 { } else { END } | 1 | 2",
        "n int | if n == 1 { } else if n == 2 { END } | 1 | 2",
        "n int | if n == 1 { } else if n == 2 { END } | 3 | i",
        "n int | if n == 1 { if i := n; i > 0 { END } } | 2 | 1",
        "n int | if n == 1 { func() { END }() } | 2 | 1",
        "n int | if n == 1 { defer func() { END }() } | 2 | 1",
        "n int | func() { if n == 1 { END } }() | 2 | 1",
        "n int | if use(); n == 1 { END } | 2 | 1",
        "n int | for n == 1 { END } | 2 | 1",
        "n int | for i := 0; n == 1; i++ { END } | 2 | 1",
        "n int | for range n { END } | 0 | 3",
        "s string | for range s { END } | \"\" | \"a\"",
        "list []int | for range list { END } | nil | list",
        "m map[string]int | for range m { END } | nil | map[string]int{s: 1}",
        "c chan int | for range c { END } | nil | make(chan int)",
      })
  void branchesAndLoopsAreRuledOut(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  /** It has as many elements as its type says. */
  @Test
  void aLoopOverAnArrayRunsWhateverItHolds() {
    assertTrue(ends("a *[3]int", "for range a { END }", "nil"));
    assertTrue(ends("a [3]int", "for range a { END }", "[3]int{}"));
    assertTrue(ends("n int", "for { END }", "1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      value = {
        "n int | switch n { case 1: END } | 2 | 1",
        "n int | switch n { case 1, 2: END } | 3 | 2",
        "n int | switch { case n == 2: case n == 1, n == 2: END } | 2 | 1",
        "n int | switch n { case 1: default: END } | 1 | 2",
        "n int | switch n { default: END; case 1: } | 1 | 2",
        "n int | switch n { case 1, two: default: END } | 2 | i",
        "n int | switch n { case 1: case result(): END } | 1 | 2",
        "n int | switch use(); n { case 1: END } | 2 | 1",
        "n int | switch { case n == 1: END } | 2 | 1",
        "n int | switch { case n == 1: default: END } | 1 | 2",
        "n int | switch { case n == 1, n == 2: END } | 3 | 2",
        "b bool | switch b { case true: END } | false | true",
        "b bool | switch { case !b: case b: END } | false | true",
        "s string | switch s { case \"a\": END } | \"b\" | name",
        "p *setting | switch p { case nil: default: END } | nil | p",
      })
  void aSwitchTakesOneClause(String parameters, String body, String dead, String alive) {
    compare(parameters, body, dead, alive);
  }

  @Test
  void aClauseBeforeMayHaveTakenItOnlyWhereThatIsCertain() {
    assertTrue(ends("n int", "switch n { case variable: case 2: END }", "2"));
    assertTrue(ends("n int", "switch n { case 2: END; case 1: }", "2"));
    assertTrue(ends("n int", "switch n { case variable: END }", "1"));
    assertTrue(ends("n int", "switch n { default: END }", "1"));
  }

  @Test
  void aClauseMayFallThrough() {
    String body = "switch n { case 1: %s case 2: END; case 3: }";
    assertTrue(ends("n int", body.formatted("fallthrough;"), "1"));
    assertFalse(ends("n int", body.formatted(""), "1"));
  }
}
