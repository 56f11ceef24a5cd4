package org.goboundaries.flow.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.locks.HeldMutexes.Mode;
import org.goboundaries.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which mutexes are held where, taken and given back. */
class MutexesTest {
  private static final String HEAD =
      """
      package p

      import "sync"

      type T struct {
      	sync.Mutex
      }

      type S struct {
      	mu   sync.Mutex
      	rw   sync.RWMutex
      	once sync.Once
      	in   T
      	mp   *sync.Mutex
      	next *S
      }

      var ps = &S{}

      func here()         {}
      func work()         {}
      func ok() bool      { return ps.next == nil }
      func run(f func())  { f() }
      func lock(s *S)     { s.mu.Lock() }
      func unlock(s *S)   { s.mu.Unlock() }
      func release(m *sync.Mutex) { m.Unlock() }
      func replace(s *S)  { ps = s }
      func relock(s *S)   { s.mu.Unlock(); work(); s.mu.Lock() }

      """;

  private static Mutexes mutexes(Sources sources) {
    return new Mutexes(sources.model().bodies(), Knowledge.standard());
  }

  /** What is held where a function calls here. */
  private static String held(String body) {
    Sources sources = function(body);
    return told(
        mutexes(sources)
            .solution(sources.code("f"), HeldMutexes.NONE)
            .before(sources.site("here")));
  }

  private static Sources function(String body) {
    return Sources.of("p.go", HEAD + "func f(s, t *S, m *sync.Mutex) {\n" + body + "\n}\n");
  }

  private static String told(HeldMutexes held) {
    return held.onlyHeld().byPath().entrySet().stream()
        .map(each -> each.getKey() + (each.getValue().mode() == Mode.WRITE ? " lock" : " rlock"))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "s.mu.Lock(); here() | s.mu lock",
        "s.rw.RLock(); here() | s.rw rlock",
        "s.in.Lock(); here() | s.in lock",
        "s.next.mu.Lock(); here() | s.next.mu lock",
        "m.Lock(); here() | m lock",
        "s.mu.Lock(); s.mu.Unlock(); here() | ''",
        "if ok() { s.mu.Lock() }; here() | ''",
        "if ok() { s.mu.Lock() } else { s.mu.Lock() }; here() | s.mu lock",
        "if ok() { s.rw.Lock() } else { s.rw.RLock() }; here() | ''",
        "for ok() { s.mu.Lock() }; here() | ''",
        "s.mu.Lock(); if ok() { s.mu.Unlock(); return }; here() | s.mu lock",
        "s.mu.Lock(); defer s.mu.Unlock(); here() | s.mu lock",
        "s.mu.Lock(); t.mu.Lock(); t.mu.Unlock(); here() | s.mu lock",
        // t may be s, and m any mutex
        "s.mu.Lock(); t.mu.Unlock(); here() | ''",
        "s.mu.Lock(); m.Unlock(); here() | ''",
        "m.Lock(); s.mu.Unlock(); here() | ''",
        "s.rw.Lock(); m.Unlock(); here() | s.rw lock",
        "s.mu.Lock(); s.mp.Unlock(); here() | ''",
        "l := sync.Locker(m); s.mu.Lock(); l.Unlock(); here() | ''",
        // another object is meant from here on
        "s.mu.Lock(); s = t; here() | ''",
        "s.next.mu.Lock(); s.next = t; here() | ''",
        "ps.mu.Lock(); replace(s); here() | ''",
        "x := s; x.mu.Lock(); here() | s.mu lock",
      })
  void holdsWhatEveryPathHasTaken(String body, String held) {
    assertEquals(held, held(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lock(s); here() | s.mu lock",
        "s.mu.Lock(); unlock(s); here() | ''",
        "s.mu.Lock(); unlock(t); here() | ''",
        "s.mu.Lock(); release(&s.mu); here() | ''",
        "s.mu.Lock(); release(m); here() | ''",
        "m.Lock(); release(&s.mu); here() | ''",
        "s.rw.Lock(); unlock(s); here() | s.rw lock",
        "s.mu.Lock(); func() { s.mu.Unlock() }(); here() | ''",
        "s.mu.Lock(); run(func() { s.mu.Unlock() }); here() | ''",
        "s.mu.Lock(); go unlock(s); here() | ''",
        "s.mu.Lock(); work(); here() | s.mu lock",
        // a helper that gives back first what it takes again
        "s.mu.Lock(); func() { unlock(s); s.mu.Lock(); s.mu.Unlock() }(); here() | ''",
      })
  void followsCalls(String body, String held) {
    assertEquals(held, held(body));
  }

  @Test
  void aPanicThatIsRecoveredIsAWayToReturn() {
    String guarded = "func g(s *S) { defer func() { recover() }(); work(); s.mu.Lock() }\n";
    Sources sources = Sources.of("p.go", HEAD + guarded + "func f(s *S) { g(s); here() }\n");
    Mutexes mutexes = mutexes(sources);
    assertEquals(
        "",
        told(mutexes.solution(sources.code("f"), HeldMutexes.NONE).before(sources.site("here"))));
    assertEquals(
        "",
        told(
            mutexes
                .solution(sources.code("g"), HeldMutexes.NONE)
                .at(Outcome.RETURNS)
                .orElseThrow()));
  }

  @Test
  void whatIsCalledMayHaveGivenBackBeforeItPanics() {
    Sources sources =
        Sources.of(
            "p.go",
            HEAD
                + "func g(s *S) { s.mu.Unlock(); panic(1) }\n"
                + "func f(s *S) { s.mu.Lock(); s.rw.Lock(); g(s) }\n");
    HeldMutexes held =
        mutexes(sources)
            .solution(sources.code("f"), HeldMutexes.NONE)
            .at(Outcome.PANICS)
            .orElseThrow();
    // also where Lock itself panics, for s is nil
    assertEquals("", told(held));
    Sources within =
        Sources.of(
            "p.go",
            HEAD
                + "func g(s *S) { s.mu.Unlock(); panic(1) }\n"
                + "func f(s *S) { s.rw.Lock(); s.mu.Lock(); func() { g(s) }(); here() }\n");
    assertEquals("s.mu lock, s.rw lock", before(within, "g"));
  }

  private static String before(Sources sources, String call) {
    Mutexes mutexes = mutexes(sources);
    var literal = sources.site(call).code();
    var outer = literal.outer();
    return sources.model().calls().entering(literal).stream()
        .map(entering -> told(mutexes.solution(outer, HeldMutexes.NONE).before(entering.site())))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.mu.Lock(); s.mu.Unlock() | s.mu",
        "lock(s) | s.mu",
        "s.once.Do(work) | s.once",
        "if ok() { return }; s.mu.Lock() | ''",
        "if ok() { panic(1) }; s.mu.Lock() | s.mu",
        "s.mu.Unlock(); s.mu.Lock() | ''",
        "t.mu.Unlock(); s.mu.Lock() | ''",
        "t.mu.Lock(); t.mu.Unlock(); s.mu.Lock() | s.mu t.mu",
        "x := pick(s); x.mu.Lock() | ''",
        "for ok() { s.mu.Lock() } | ''",
        "go lock(s) | ''",
        "defer lock(s) | ''",
      })
  void acquiresWhatEveryReturnHasTaken(String body, String paths) {
    String pick = "func pick(s *S) *S { if ok() { return s }; return ps }\n";
    Sources sources =
        Sources.of("p.go", HEAD + pick + "func f(s, t *S, m *sync.Mutex) {\n" + body + "\n}\n");
    List<String> found =
        new Acquisitions(mutexes(sources), "")
            .of(sources.code("f")).keySet().stream()
                .map(each -> each.path().toString())
                .sorted()
                .toList();
    assertEquals(paths, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.mu.Unlock() | s.mu",
        "unlock(s) | s.mu",
        "release(&s.mu) | s.mu",
        "s.mu.Lock(); s.mu.Unlock() | ''",
        "s.mu.Lock(); defer s.mu.Unlock() | ''",
        "s.mu.Lock(); defer func() { s.mu.Unlock() }() | ''",
        "s.mu.Lock(); unlock(s) | ''",
        "if ok() { s.mu.Lock() }; unlock(s) | s.mu",
        "unlock(s); s.mu.Lock(); s.mu.Unlock() | s.mu",
        "if s.mu.TryLock() { s.mu.Unlock() } | ''",
      })
  void releasesWhatTheFunctionHasNotTaken(String body, String paths) {
    Sources sources = function(body);
    Releases releases = mutexes(sources).releases(sources.code("f"));
    assertEquals(
        paths,
        releases.paths().stream().map(Object::toString).sorted().collect(Collectors.joining(" ")));
  }
}
