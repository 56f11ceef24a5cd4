package org.goboundaries.flow.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.syntax.CallExpr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that end a goroutine or the process, by whatever name they are reached. */
class LibraryEndingsTest {
  private static final String TEXT =
      """
      import (
        "os"
        "log"
        "runtime"
        "testing"
        "regexp"
        "strings"
        sys "syscall"
        . "flag"
        "go.uber.org/zap"
        zero "github.com/rs/zerolog/log"
        "github.com/stretchr/testify/require"
        "github.com/alecthomas/kong"
        charm "charm.land/log/v2"
        phuslu "github.com/phuslu/log"
        "k8s.io/klog/v2"
      )

      type wrapped struct { *testing.T }
      type twice struct { wrapped }
      type own struct { *testing.T }
      func (own) FailNow() {}
      type more interface { testing.TB; Extra() }
      type similar interface { FailNow() }
      type T struct{}
      func (T) FailNow() {}
      type logger struct { Fatal func() }

      func f[B testing.TB](t *testing.T, b *testing.B, tb testing.TB, w twice, o *own, m more,
          s similar, mine T, g B, l *log.Logger, field logger) {
        os.Exit(1)
        (os.Exit)(2)
        sys.Exit(3)
        runtime.Goexit()
        log.Fatalf("")
        l.Fatal()
        l.Panicln()
        t.FailNow()
        (*testing.T).FailNow(t)
        b.Skip()
        tb.Fatal()
        w.Fatal()
        o.FailNow()
        o.Skip()
        m.SkipNow()
        s.FailNow()
        mine.FailNow()
        g.FailNow()
        t.Log()
        field.Fatal()
        Parse()
        regexp.MustCompile("")
        strings.Repeat("", -1)
        missing.Exit(1)
        require.Equal(t, 1, 2)
        zap.Logger{}.Fatal()
        zero.Fatal()
        zero.Fatal().Str("a", "b").Msg("c")
        zero.Info().Msg("d")
        zero.Fatal().Enabled().Call()
        zero.Fatal().MsgFunc(nil)
        phuslu.Fatal().Err(nil).Msgs(1)
        phuslu.Panic().Send()
        charm.Fatal("")
        charm.Error("")
        klog.FlushAndExit(0, 1)
        kong.Parse(nil)
      }
      func shadowed(os T) { os.Exit(4) }
      """;

  private final Sample sample = Sample.of(TEXT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "os.Exit(1)|EXITS",
        "(os.Exit)(2)|EXITS",
        "sys.Exit(3)|EXITS",
        "os.Exit(4)|RETURNS PANICS",
        "runtime.Goexit()|GOEXITS",
        "log.Fatalf(\"\")|EXITS",
        "l.Fatal()|EXITS",
        "l.Panicln()|PANICS",
        "t.FailNow()|GOEXITS",
        "(*testing.T).FailNow(t)|GOEXITS",
        "b.Skip()|GOEXITS",
        "tb.Fatal()|GOEXITS",
        "w.Fatal()|GOEXITS",
        "o.FailNow()|RETURNS PANICS",
        "o.Skip()|GOEXITS",
        "m.SkipNow()|GOEXITS",
        "s.FailNow()|RETURNS PANICS",
        "mine.FailNow()|RETURNS PANICS",
        "g.FailNow()|GOEXITS",
        "t.Log()|RETURNS PANICS",
        "field.Fatal()|RETURNS PANICS",
        "Parse()|RETURNS PANICS EXITS",
        "regexp.MustCompile(\"\")|RETURNS PANICS",
        "strings.Repeat(\"\", -1)|RETURNS PANICS",
        "missing.Exit(1)|RETURNS PANICS",
        "require.Equal(t, 1, 2)|RETURNS PANICS GOEXITS",
        "zap.Logger{}.Fatal()|RETURNS PANICS",
        "zero.Fatal()|RETURNS PANICS",
        "zero.Fatal().Str(\"a\", \"b\").Msg(\"c\")|RETURNS PANICS EXITS",
        "zero.Info().Msg(\"d\")|RETURNS PANICS",
        "zero.Fatal().Enabled().Call()|RETURNS PANICS",
        "zero.Fatal().MsgFunc(nil)|RETURNS PANICS EXITS",
        "phuslu.Fatal().Err(nil).Msgs(1)|RETURNS PANICS EXITS",
        "phuslu.Panic().Send()|RETURNS PANICS",
        "charm.Fatal(\"\")|EXITS",
        "charm.Error(\"\")|RETURNS PANICS",
        "klog.FlushAndExit(0, 1)|RETURNS PANICS EXITS",
        "kong.Parse(nil)|RETURNS PANICS EXITS"
      })
  void ends(String call, String expected) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (String word : expected.split(" ")) {
      outcomes.add(Outcome.valueOf(word));
    }
    assertEquals(outcomes, sample.effects().outcomes(sample.last(CallExpr.class, call)));
  }

  /** A name without a qualifier can be another package's. */
  @Test
  void dotImportsCount() {
    Sample dotted = Sample.of("import . \"os\"\nfunc f() { Exit(1) }");
    assertEquals(
        Set.of(Outcome.EXITS), dotted.effects().outcomes(dotted.last(CallExpr.class, "Exit(1)")));
  }
}
