package org.goboundaries.flow.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which goroutines wait for themselves: the kind, and the mutex. */
class DeadlocksTest {
  private static String found(String body) {
    Sources sources =
        Sources.of(
            "p.go",
            """
            package p
            import "sync"
            type S struct { mu sync.Mutex; rw sync.RWMutex; once sync.Once; next *S }
            var last *S
            func next() *S { return last }
            func ok() bool { return last == nil }
            func run(f func()) { f() }
            func (s *S) Len() int { s.mu.Lock(); defer s.mu.Unlock(); return 1 }
            func (s *S) Wait() { s.mu.Unlock(); next(); s.mu.Lock() }
            func (s *S) when(lock bool) { if lock { s.mu.Lock(); defer s.mu.Unlock() } }
            func (s *S) unless(held bool) { s.when(!held) }
            func (s *S) All() func(func(int) bool) {
              return func(yield func(int) bool) { s.mu.Lock(); yield(1); s.mu.Unlock() }
            }
            func (s *S) each(yield func(int) bool) { s.mu.Lock(); s.mu.Unlock(); yield(1) }
            func (s *S) f(t *S) {
            """
                + body
                + "\n}\n");
    return sources.model().locks().deadlocks(sources.code("S.f").file()).stream()
        .map(each -> each.kind() + " " + each.mutex())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.mu.Lock(); s.Len() | LOCKED_TWICE s.mu",
        "s.mu.Lock(); t.Len() | ''",
        "s.mu.Lock(); s.Wait() | ''",
        "s.mu.Lock(); t.mu.Unlock(); s.mu.Lock() | ''",
        "s.rw.RLock(); s.rw.RLock() | ''",
        "if ok() { s.rw.Lock(); s.rw.Unlock() }; s.rw.RLock(); s.rw.RLock() | READ_TWICE s.rw",
        // whoever runs the value gives it back
        "s.mu.Lock(); run(s.mu.Unlock); s.mu.Lock() | ''",
        "u := s.mu.Unlock; s.mu.Lock(); u(); s.mu.Lock() | ''",
        "m := &t.mu; if ok() { m = &s.mu }; s.mu.Lock(); m.Unlock(); s.mu.Lock() | ''",
        "s.rw.RLock(); s.rw.Lock() | LOCKED_TWICE s.rw",
        "s.mu.Lock(); defer s.mu.Lock() | LOCK_DEFERRED s.mu",
        "s.mu.Unlock(); defer s.mu.Lock() | ''",
        "s.once.Do(func() { s.once.Do(func() {}) }) | ONCE_IN_ITSELF s.once",
        "s.once.Do(func() { t.once.Do(func() {}) }) | ''",
        "s.mu.Lock(); go s.Len() | ''",
        // what is passed decides
        "s.mu.Lock(); s.when(true) | LOCKED_TWICE s.mu",
        "s.mu.Lock(); s.when(false) | ''",
        "s.mu.Lock(); s.when(ok()) | ''",
        "s.mu.Lock(); s.unless(false) | LOCKED_TWICE s.mu",
        "s.mu.Lock(); s.unless(true) | ''",
        "s.mu.Lock(); t.when(true) | ''",
        // the body of a loop runs while what it ranges over does
        "for range s.All() { s.Len() } | LOCKED_TWICE s.mu",
        "for range s.All() { t.Len() } | ''",
        "for range s.All() { s.mu.Unlock(); s.Len(); s.mu.Lock() } | ''",
        "for range s.each { s.Len() } | ''",
        "s.mu.Lock(); for range s.each { } | LOCKED_TWICE s.mu",
        "s.mu.Lock(); for range s.All() { } | LOCKED_TWICE s.mu",
        // rounds
        "for { if ok() { return }; s.mu.Lock(); defer s.mu.Unlock() } | KEPT_FOR_NEXT_ROUND s.mu",
        "for { if ok() { continue }; s.mu.Lock(); defer s.mu.Unlock() } | ''",
        "for { if ok() { return }; s.mu.Lock(); if ok() { continue }; s.mu.Unlock() }"
            + " | CONTINUED s.mu",
        "for { s.mu.Lock(); if ok() { continue }; s.mu.Unlock() } | CONTINUED s.mu",
        "s.rw.RLocker().Lock(); s.rw.Lock() | LOCKED_TWICE s.rw",
      })
  void waitsForItself(String body, String expected) {
    assertEquals(expected, found(body));
  }

  /** What a literal of another iteration has for x is another object. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for ok() { x := next(); x.mu.Lock(); f := func() { x.mu.Lock() }; f() } | LOCKED_TWICE"
            + " x.mu",
        "var f func(); for ok() { x := next(); x.mu.Lock(); if f != nil { f() };"
            + " f = func() { x.mu.Lock() } } | ''",
        "var f func(); for _, x := range []*S{s, t} { x.mu.Lock(); if f != nil { f() };"
            + " f = func() { x.mu.Lock() } } | ''",
        "var f func(); for _, x := range []*S{s, t} { x.mu.Lock(); if f != nil { run(f) };"
            + " f = func() { x.mu.Lock() } } | ''",
      })
  void literalsKeepTheVariablesOfTheirIteration(String body, String expected) {
    assertEquals(expected, found(body));
  }
}
