package org.goboundaries.flow.stranded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who relies on functions that end their goroutine by runtime.Goexit, and what becomes of them. */
class StrandingGoexitsTest {
  private static String found(String body) {
    Sources sources =
        Sources.of(
                "p.go",
                """
                package p
                import ("runtime"; "sync"; "example.org/pool")
                type S struct { wg sync.WaitGroup; done chan int; once sync.Once }
                func leave(ok bool) { if !ok { runtime.Goexit() } }
                func ok() bool { return pool.Ok() }
                func (s *S) Close() { s.wg.Wait(); <-s.done }
                func (s *S) f() {
                """
                    + body
                    + "\n}\n")
            .knowing("callback example.org/pool Go 0 other-goroutine fatal ends v1.0.0 pool.go")
            .knowing("callback example.org/pool Wait 0 other-goroutine fatal hangs v1.0.0 pool.go")
            .knowing("callback example.org/pool Lazy 0 returned passes panics v1.0.0 pool.go");
    return sources.model().stranded().goexits(sources.code("S.f").file()).stream()
        .map(each -> each.effect() + " " + each.who())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go func() { leave(ok()); s.wg.Done() }() | BLOCKS s.wg",
        "go func() { defer s.wg.Done(); leave(ok()) }() | ''",
        "go func() { s.wg.Done(); leave(ok()) }() | ''",
        "go func() { leave(ok()); close(s.done) }() | BLOCKS s.done",
        "go func() { if ok() { runtime.Goexit() }; s.done <- 1 }() | BLOCKS s.done",
        "go func() { runtime.Goexit() }() | ''",
      })
  void skippedSignals(String body, String expected) {
    assertEquals(expected, found(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the error of a function that has ended so is nil
        "pool.Go(func() error { leave(ok()); return nil }) | SUCCESS pool.Go",
        "pool.Go(func() { leave(ok()) }) | ''",
        "pool.Wait(func() { leave(ok()) }) | BLOCKS pool.Wait",
        "pool.Lazy(func() int { leave(ok()); return 1 }) | PANICS pool.Lazy",
        "s.once.Do(func() { leave(ok()) }) | COUNTS_AS_DONE sync.Once.Do",
        "pool.Wait(func() { ok() }) | ''",
      })
  void runByLibraries(String body, String expected) {
    assertEquals(expected, found(body));
  }
}
