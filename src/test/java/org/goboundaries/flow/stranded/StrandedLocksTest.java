package org.goboundaries.flow.stranded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which mutexes panics leave locked that somebody stops. */
class StrandedLocksTest {
  private static String found(String text) {
    Sources sources =
        Sources.of(
                "p.go",
                """
            package p
            import ("net/http"; "os"; "sync"; "sync/atomic"; "example.org/pool")
            type S struct { mu sync.Mutex; n atomic.Int64; hook func(); items []int }
            func stop() { _ = recover() }
            func always() { panic("always") }
            func calm(n int) int { return n + 1 }
            func deep(s *S) { deeper(s) }
            func deeper(s *S) { s.hook() }
            func safe(f func()) { defer stop(); f() }
            func later(f func()) { go func() { defer stop(); f() }() }
            func unsafe(f func()) { go f() }
            func exit() { if recover() != nil { os.Exit(1) } }
            func use() { pool.Run(nil); http.HandleFunc("/", nil) }
            """
                    + text
                    + "\n")
            .knowing("callback example.org/pool Run 0 other-goroutine logged ends v1.0.0 pool.go");
    return sources.model().stranded().locks(sources.code("S.f").file()).stream()
        .map(each -> each.lock().mutex() + (each.isCertain() ? "" : "?"))
        .collect(Collectors.joining(" "));
  }

  /** What a function under its own guard does between the lock and the unlock. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.hook() | s.mu",
        "if i > 0 { always() } | s.mu",
        "deep(s) | s.mu",
        "if i > 0 { panic(1) } | s.mu",
        "_ = s.items[i] | s.mu?",
        "s.items = nil | ''",
        "s.n.Add(1) | ''",
        "_ = calm(i) | ''",
        "_ = int64(i) | ''",
        "defer s.mu.Unlock(); s.hook(); s.mu.Lock() | ''",
      })
  void whatPanicsUnderTheOwnGuard(String work, String expected) {
    assertEquals(
        expected,
        found("func (s *S) f(i int) { defer stop(); s.mu.Lock(); " + work + "; s.mu.Unlock() }"));
  }

  /** Who runs a function that calls a function value, and one that panics, under a lock. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "func (s *S) g() { s.f() } | ''",
        "func (s *S) g() { defer stop(); s.f() } | s.mu?",
        "func (s *S) g() { defer stop(); s.h() }; func (s *S) h() { s.f() } | s.mu?",
        "func (s *S) g() { defer stop(); go s.f() } | ''",
        "func (s *S) g() { s.f(); defer stop() } | ''",
        "func (s *S) g() { defer exit(); s.f() } | ''",
        "func (s *S) g() { safe(s.f) } | s.mu",
        "func (s *S) g() { safe(func() { s.f() }) } | s.mu?",
        "func (s *S) g() { later(s.f) } | s.mu",
        "func (s *S) g() { unsafe(s.f) } | ''",
        "func (s *S) g() { defer stop(); unsafe(s.f) } | ''",
        "func (s *S) g() { pool.Run(s.f) } | s.mu?",
        "func (s *S) ServeHTTP(http.ResponseWriter, *http.Request) { s.f() } | s.mu?",
      })
  void whoStopsThePanic(String text, String expected) {
    assertEquals(
        expected, found("func (s *S) f() { s.mu.Lock(); s.hook(); s.mu.Unlock() };" + text));
  }

  /** An explicit panic is certain wherever it is stopped. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "func (s *S) g() { defer stop(); s.f() } | s.mu",
        "func (s *S) g() { pool.Run(s.f) } | s.mu",
        "func (s *S) ServeHTTP(http.ResponseWriter, *http.Request) { s.f() } | s.mu?",
        "func (s *S) h(http.ResponseWriter, *http.Request) { s.f() };"
            + " func (s *S) g() { http.HandleFunc(`/`, s.h) } | s.mu",
      })
  void explicitPanics(String text, String expected) {
    assertEquals(
        expected,
        found(
            "func (s *S) f() { s.mu.Lock(); if s.items == nil { panic(1) }; s.mu.Unlock() };"
                + text));
  }
}
