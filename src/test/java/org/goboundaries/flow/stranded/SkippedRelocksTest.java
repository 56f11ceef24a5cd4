package org.goboundaries.flow.stranded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a panic finds a mutex unlocked that a deferred call unlocks once more. */
class SkippedRelocksTest {
  private static String gaps(String body) {
    Sources sources =
        Sources.of(
            "p.go",
            """
            package p
            import "sync"
            type S struct { mu sync.Mutex; rw sync.RWMutex; other sync.Mutex; hook func() }
            func (s *S) lock() { s.mu.Lock() }
            func (s *S) f(ok bool) {
            """
                + body
                + "\n}\n");
    return sources.model().stranded().relocks(sources.code("S.f").file()).stream()
        .map(each -> each.gap().mutex() + (each.isCertain() ? "" : "?"))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.mu.Lock(); defer s.mu.Unlock(); s.mu.Unlock(); s.hook(); s.mu.Lock() | s.mu?",
        "s.mu.Lock(); defer s.mu.Unlock(); s.mu.Unlock(); if ok { panic(1) }; s.mu.Lock() | s.mu",
        "s.rw.RLock(); defer s.rw.RUnlock(); s.rw.RUnlock(); s.hook(); s.rw.RLock() | s.rw?",
        // what panics runs under the lock
        "s.mu.Lock(); defer s.mu.Unlock(); s.hook() | ''",
        "s.mu.Lock(); defer s.mu.Unlock(); s.mu.Unlock(); s.mu.Lock(); s.hook() | ''",
        // the deferred call belongs to another mutex
        "s.other.Lock(); defer s.other.Unlock(); s.mu.Unlock(); s.hook(); s.mu.Lock() | ''",
        // nobody locks it again
        "s.mu.Lock(); defer s.mu.Unlock(); s.mu.Unlock(); s.hook() | ''",
        // a deferred call may lock it first
        "s.mu.Lock(); defer s.mu.Unlock(); defer s.lock();"
            + " s.mu.Unlock(); s.hook(); s.mu.Lock() | ''",
        // it may not be deferred at all
        "s.mu.Lock(); if ok { defer s.mu.Unlock() };"
            + " s.mu.Unlock(); s.hook(); s.mu.Lock() | ''",
      })
  void gapsOfAFunction(String body, String expected) {
    assertEquals(expected, gaps(body));
  }
}
