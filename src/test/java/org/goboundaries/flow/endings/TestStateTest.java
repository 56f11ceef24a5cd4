package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for a running test, and what libraries make of it. */
class TestStateTest {
  private static final String HEAD =
      """
      package p
      import (
        "testing"
        "github.com/stretchr/testify/assert"
        "github.com/stretchr/testify/require"
        "github.com/stretchr/testify/suite"
        "github.com/frankban/quicktest"
      )
      """;

  private static List<String> aborts(String text) {
    return Sources.of("p_test.go", HEAD + text).ways("f", Kind.TEST_ABORT);
  }

  @ParameterizedTest
  @CsvSource({
    "*testing.T, true",
    "*testing.B, true",
    "*testing.F, true",
    "testing.TB, true",
    "embedding, true",
    "*embedding, true",
    "demanding, true",
    "overriding, false",
    "*overriding, false",
    "standIn, false",
    "require.TestingT, false",
    "any, false",
    "testing.T, true",
  })
  void anAssertionEndsTheTestWhoseStateItIsHanded(String type, boolean isExpected) {
    String text =
        """
        type embedding struct{ *testing.T }
        type demanding interface{ testing.TB; Name() string }
        type overriding struct{ *testing.T }
        func (overriding) FailNow() {}
        type standIn struct{}
        func (standIn) FailNow() {}
        func (standIn) Errorf(string, ...any) {}
        func f(t %s) { require.NoError(t, nil) }
        """;
    assertEquals(isExpected ? List.of("require.NoError") : List.of(), aborts(text.formatted(type)));
  }

  @Test
  void aMethodOfTheStateIsThatOfPackageTestingOrAnother() {
    String text =
        """
        type recorder struct{ testing.TB }
        func (recorder) FailNow() {}
        func f(r recorder) { r.%s() }
        """;
    assertEquals(List.of(), aborts(text.formatted("FailNow")));
    assertEquals(List.of("r.SkipNow"), aborts(text.formatted("SkipNow")));
  }

  @Test
  void aTypeParameterHasTheMethodsOfItsConstraint() {
    String text = "func f[T %s](t T) { t.Fatal() }\n";
    assertEquals(List.of("t.Fatal"), aborts(text.formatted("testing.TB")));
    assertEquals(List.of("t.Fatal"), aborts(text.formatted("interface{ testing.TB; M() }")));
    assertEquals(List.of(), aborts(text.formatted("interface{ Fatal() }")));
    String handed = "func f[T %s](t T) { require.Nil(t, nil) }\n";
    assertEquals(List.of("require.Nil"), aborts(handed.formatted("testing.TB")));
    assertEquals(List.of(), aborts(handed.formatted("require.TestingT")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a := require.New(t); a.NoError(nil)",
        "var a = require.New(t); a.NoError(nil)",
        "a := (require.New(t)); (a).NoError(nil)",
        "a := require.New(t); a = require.New(t); a.NoError(nil)",
        "b, a := 1, require.New(t); _ = b; a.NoError(nil)",
        "require.New(t).NoError(nil)",
        "var s suite.Suite; s.Require().NoError(nil)",
        "c := quicktest.New(t); c.Assert(nil, nil)",
      })
  void anAssertionMadeOfAStateEndsTheTest(String body) {
    assertEquals(1, aborts(made(body)).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a := require.New(standIn{}); a.NoError(nil)",
        "require.New(standIn{}).NoError(nil)",
        "a := require.New(t); if t.Failed() { a = require.New(standIn{}) }; a.NoError(nil)",
        "a, err := make2(t); _ = err; a.NoError(nil)",
        "parameter.NoError(nil)",
        "global.NoError(nil)",
        "a := parameter; a.NoError(nil)",
        "var a *require.Assertions; a.NoError(nil)",
      })
  void oneMadeOfAStandInOrComingFromElsewhereIsUnknown(String body) {
    assertEquals(List.of(), aborts(made(body)));
  }

  private static String made(String body) {
    String text =
        """
        type standIn struct{}
        func (standIn) FailNow() {}
        func (standIn) Errorf(string, ...any) {}
        var global *require.Assertions
        func make2(t *testing.T) (*require.Assertions, error) { return require.New(t), nil }
        func f(t *testing.T, parameter *require.Assertions) { %s }
        """;
    return text.formatted(body);
  }

  /** They embed one to have its methods, and make it of their own state. */
  @Test
  void aTypeThatEmbedsAssertionsIsMeantForTests() {
    String text =
        """
        type checks struct{ *require.Assertions }
        func f(c checks) { c.NoError(nil) }
        """;
    assertEquals(List.of("c.NoError"), aborts(text));
  }

  @Test
  void aFieldWithAssertionsIsOfTheTest() {
    String text =
        """
        type server struct{ check *require.Assertions }
        func f(s server) { s.check.NoError(nil) }
        """;
    assertEquals(List.of("s.check.NoError"), aborts(text));
  }

  @Test
  void aMethodExpressionSaysNothingOfItsReceiver() {
    assertEquals(List.of(), aborts("func f(t *testing.T) { fail := t.FailNow; _ = fail }\n"));
  }

  /** What fails it is asked at the end of a path only. */
  @Test
  void throughAHelperItIsTheSame() {
    String text =
        """
        type standIn struct{}
        func (standIn) FailNow() {}
        func (standIn) Errorf(string, ...any) {}
        func f(t *testing.T) { check(t) }
        func check(t *testing.T) { require.New(%s).NoError(nil) }
        """;
    assertEquals(List.of("check > require.New(t).NoError"), aborts(text.formatted("t")));
    assertEquals(List.of(), aborts(text.formatted("standIn{}")));
  }
}
