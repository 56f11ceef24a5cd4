package org.goboundaries.flow.endings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which call ends a goroutine, a test or the process, and which only looks like that. */
class EndingKindsTest {
  @TempDir private Path folder;

  /** The kinds of ending that a function with one statement has. */
  private static String kinds(String packages, String parameters, String statement) {
    StringBuilder text = new StringBuilder("package p\n");
    for (String path : packages.split(" ")) {
      text.append(path.isEmpty() ? "" : "import \"" + path + "\"\n");
    }
    text.append("func f(").append(parameters).append(") {\n").append(statement).append("\n}\n");
    return kinds(Sources.of("p_test.go", text.toString()));
  }

  private static String kinds(Sources sources) {
    List<String> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (!sources.ways("f", kind).isEmpty()) {
        found.add(kind.name());
      }
    }
    return found.isEmpty() ? "none" : String.join(" ", found);
  }

  @ParameterizedTest
  @CsvSource({
    "'', panic(1), PANIC",
    "'', print(1), none",
    "runtime, runtime.Goexit(), GOEXIT",
    "runtime, runtime.Gosched(), none",
    "os, os.Exit(1), EXIT",
    "os, os.Getpid(), none",
    "syscall, syscall.Exit(1), EXIT",
    "syscall, 'syscall.Exec(\"a\", nil, nil)', EXIT",
    "log, log.Fatal(1), EXIT",
    "log, log.Print(1), none",
    "log, log.Default().Fatalln(1), EXIT",
    "log, log.Panicf(\"\"), PANIC",
    "regexp, regexp.MustCompile(\"a\"), PANIC",
    "regexp, regexp.Compile(\"a\"), none",
    "flag, flag.Parse(), none",
  })
  void theStandardLibraryIsKnown(String path, String statement, String expected) {
    assertEquals(expected, kinds(path, "", statement));
  }

  @ParameterizedTest
  @CsvSource({
    "t *testing.T, t.Fatal(), TEST_ABORT",
    "t *testing.T, t.Skip(), TEST_ABORT",
    "t *testing.T, t.Error(), none",
    "t *testing.T, t.Fail(), none",
    "b *testing.B, b.FailNow(), TEST_ABORT",
    "f *testing.F, f.SkipNow(), TEST_ABORT",
    "t testing.TB, t.Fatalf(\"\"), TEST_ABORT",
    "t testing.TB, t.Log(), none",
    "m *testing.M, m.Run(), none",
  })
  void whatEndsATestIsOfPackageTesting(String parameter, String statement, String expected) {
    assertEquals(expected, kinds("testing", parameter, statement));
  }

  @ParameterizedTest
  @CsvSource({
    "require, 'require.NoError(t, nil)', TEST_ABORT",
    "require, require.New(t).Nil(nil), TEST_ABORT",
    "assert, 'assert.NoError(t, nil)', none",
    "assert, 'assert.FailNow(t, \"\")', TEST_ABORT",
    "assert, assert.New(t).FailNow(\"\"), TEST_ABORT",
  })
  void assertionsThatEndATestAreKnown(String name, String statement, String expected) {
    String packages = "testing github.com/stretchr/testify/" + name;
    assertEquals(expected, kinds(packages, "t *testing.T", statement));
  }

  @ParameterizedTest
  @CsvSource({
    "github.com/sirupsen/logrus, logrus.Fatal(1), EXIT",
    "github.com/sirupsen/logrus, logrus.Panic(1), PANIC",
    "github.com/sirupsen/logrus, logrus.Error(1), none",
    "github.com/golang/glog, glog.Fatal(1), EXIT",
    "github.com/spf13/cobra, cobra.CheckErr(nil), EXIT",
    "github.com/rs/zerolog/log, 'log.Fatal().Int(\"a\", 1).Msg(\"\")', EXIT",
    "github.com/rs/zerolog/log, 'log.Panic().Send()', PANIC",
    "github.com/rs/zerolog/log, 'log.Error().Msg(\"\")', none",
  })
  void otherModulesAreKnownByTheirTables(String path, String statement, String expected) {
    assertEquals(expected, kinds(path, "", statement));
  }

  /** Without its code nobody knows what type a logger has. */
  @Test
  void methodsOfOtherModulesAreKnownWhereTheirCodeIs() throws IOException {
    Sources module =
        Sources.module(folder)
            .with(
                "p.go",
                """
                package p
                import "go.uber.org/zap"
                func fatal(l *zap.Logger) { l.Fatal("") }
                func told(l *zap.Logger) { l.Error("") }
                """)
            .with(
                "vendor/go.uber.org/zap/zap.go",
                """
                package zap
                type Logger struct{}
                func (*Logger) Fatal(string) {}
                func (*Logger) Error(string) {}
                """)
            .with(
                "vendor/modules.txt", "# go.uber.org/zap v1.28.0\n## explicit\ngo.uber.org/zap\n");
    assertEquals(List.of("l.Fatal"), module.ways("fatal", Kind.EXIT));
    assertEquals(List.of(), module.ways("told", Kind.EXIT));
  }

  /** It is the call behind it that ends, or what nobody foresaw. */
  @ParameterizedTest
  @CsvSource({
    "github.com/rs/zerolog/log, '', log.Fatal()",
    "github.com/golang/mock/gomock, c *gomock.Controller, 'c.Call(nil, \"\")'",
    "github.com/stretchr/testify/assert, c *assert.CollectT, c.FailNow()",
  })
  void whatEndsUnderAnotherNameOrByAccidentIsNone(String path, String parameter, String statement) {
    assertEquals("none", kinds(path, parameter, statement));
  }

  @ParameterizedTest
  @CsvSource({
    "os, var os exiter; os.Exit(1)",
    "runtime, runtime := exiter{}; runtime.Goexit()",
    "'', panic := func(int) {}; panic(1)",
    "'', var t exiter; t.Fatal()",
    "example.com/os, os.Exit(1)",
    "example.com/unknown/testing, testing.Fatal()",
  })
  void aNameThatMeansSomethingElseIsNone(String path, String statement) {
    String type =
        "}\ntype exiter struct{}\nfunc (exiter) Exit(int) {}\n"
            + "func (exiter) Goexit() {}\nfunc (exiter) Fatal() {\n";
    assertEquals("none", kinds(path, "", statement + type));
  }

  @Test
  void aDotImportIsSeenThrough() {
    Sources sources =
        Sources.of(
            "p.go",
            """
            package p
            import . "runtime"
            func f() { Goexit() }
            """);
    assertEquals("GOEXIT", kinds(sources));
  }

  @Test
  void whatIsHandedOverIsNotCalled() {
    assertEquals("none", kinds("os", "", "exit := os.Exit; _ = exit"));
    assertEquals("EXIT", kinds("os", "", "exit := os.Exit; _ = exit; os.Exit(1)"));
  }

  /** Their rows name a module of the user, of which no code is at hand. */
  @Test
  void rowsOfUsersAreKnown() {
    Sources sources =
        Sources.of(
            "p.go",
            """
            package p
            import "example.com/stop"
            func goexit() { stop.Now() }
            func exit() { stop.All() }
            func panics() { stop.Loudly() }
            func none() { stop.Perhaps() }
            """);
    Sources known =
        sources.knowing(
            """
            ending example.com/stop Now goexit always - stop.go
            ending example.com/stop All exit always - stop.go
            ending example.com/stop Loudly panic maybe - stop.go
            """);
    assertEquals(List.of("stop.Now"), known.ways("goexit", Kind.GOEXIT));
    assertEquals(List.of("stop.All"), known.ways("exit", Kind.EXIT));
    assertEquals(List.of("stop.Loudly"), known.ways("panics", Kind.PANIC));
    assertEquals(List.of(), known.ways("none", Kind.GOEXIT));
    assertEquals(List.of(), sources.ways("goexit", Kind.GOEXIT));
  }

  /** A row says what a function does, its first argument whose goroutine that is. */
  @Test
  void aUsersAssertionEndsATestOnlyWhenItIsHandedOne() {
    Sources sources =
        Sources.of(
                "p_test.go",
                """
                package p
                import ("example.com/check"; "testing")
                func test(t *testing.T) { check.Must(t, nil) }
                func other(s string) { check.Must(s, nil) }
                """)
            .knowing("ending example.com/check Must goexit maybe - check.go\n");
    assertEquals(List.of("check.Must"), sources.ways("test", Kind.TEST_ABORT));
    assertEquals(List.of(), sources.ways("test", Kind.GOEXIT));
    assertEquals(List.of("check.Must"), sources.ways("other", Kind.GOEXIT));
    assertEquals(List.of(), sources.ways("other", Kind.TEST_ABORT));
  }

  /** As in GOROOT/src, where the methods of package testing are code like any other. */
  @Test
  void aRowHoldsWhateverTheCodeBehindItCalls() throws IOException {
    Sources sources =
        Sources.module(folder)
            .with(
                "m.go",
                """
                package m
                import ("runtime"; "testing")
                func Must(t *testing.T) { runtime.Goexit() }
                func direct(t *testing.T) { Must(t) }
                func behind(t *testing.T) { direct(t) }
                """)
            .knowing("ending example.com/m Must goexit always - m.go\n");
    for (String name : List.of("direct", "behind")) {
      assertEquals(List.of(), sources.ways(name, Kind.GOEXIT), name);
      assertEquals(1, sources.ways(name, Kind.TEST_ABORT).size(), name);
    }
    assertEquals(1, sources.ways("Must", Kind.GOEXIT).size());
  }
}
