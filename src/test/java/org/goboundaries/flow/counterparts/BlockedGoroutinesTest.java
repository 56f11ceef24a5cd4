package org.goboundaries.flow.counterparts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which goroutines wait for ever for another one: the kind, and for what. */
class BlockedGoroutinesTest {
  private static String found(String declarations) {
    Sources sources =
        Sources.of(
            "p.go",
            """
            package p
            import "sync"
            type S struct { mu sync.Mutex; wg sync.WaitGroup; ch chan int; cond *sync.Cond }
            func New() *S { return &S{ch: make(chan int), cond: sync.NewCond(nil)} }
            func Run(f func()) { f() }
            """
                + declarations
                + "\n");
    return sources.model().blockedGoroutines().in(sources.code("New").file()).stream()
        .map(each -> each.kind() + " " + each.subject() + (each.isCertain() ? "" : " likely"))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wg.Add(len(s)); for _, x := range s { go func() { defer wg.Done(); x() }(); wg.Wait() } | WAIT_IN_LOOP wg",
        "wg.Add(2); for i := 0; i < 2; i++ { go func() { wg.Done() }(); wg.Wait() } | WAIT_IN_LOOP wg",
        "wg.Add(len(s)); for _, x := range s { go func() { wg.Done(); x() }() }; wg.Wait() | ''",
        "wg.Add(1); wg.Wait(); go wg.Done() | EARLY_WAIT wg",
        "wg.Add(1); go wg.Done(); wg.Wait() | ''",
        "wg.Add(1); Run(s[0]); wg.Wait() | NO_DONE wg",
      })
  void groups(String body, String expected) {
    assertEquals(expected, found("func f(s []func()) { var wg sync.WaitGroup; " + body + " }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ch <- 1; <-ch | EARLY_SEND ch",
        "go func() { ch <- 1 }(); <-ch | ''",
        "go func() { ch <- 1 }(); for range ch { Run(nil) } | NEVER_CLOSED ch",
        "go func() { ch <- 1 }(); for range ch { return } | ''",
        "go func() { for { ch <- 1 } }(); for range ch { Run(nil) } | ''",
        "select { case v := <-ch: println(v) } | NO_SENDER ch",
        "select { case v := <-ch: println(v); default: } | ''",
      })
  void localChannels(String body, String expected) {
    assertEquals(expected, found("func f() { ch := make(chan int); " + body + " }"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "func (s *S) F() int { select { case v := <-s.ch: return v } } | NO_SENDER s.ch",
        "func (s *S) F() { s.ch <- 1 } | NO_RECEIVER s.ch",
        "func (s *S) F() { s.ch <- 1 }; func (s *S) G() <-chan int { return s.ch } | ''",
        "func (s *S) F() { s.ch <- 1 }; func (s *S) G() chan<- int { return s.ch } | NO_RECEIVER s.ch",
        "func (s *S) F() { s.wg.Add(1) }; func (s *S) G() { s.wg.Wait() } | NO_DONE s.wg",
        "func (s *S) F() { s.cond.Wait() } | NO_SIGNAL s.cond",
        "func (s *S) F() { s.cond.Wait() }; func (s *S) G() { defer s.cond.Signal() } | ''",
        "func (s *S) F() { defer s.wg.Done(); s.G() }; func (s *S) G() { s.wg.Wait() } | OWN_DONE s.wg",
        "func (s *S) F(t *S) { defer s.wg.Done(); t.G() }; func (s *S) G() { s.wg.Wait() } | ''",
        "func (s *S) F() { s.mu.Lock(); defer s.mu.Unlock(); s.ch <- 1 };"
            + " func (s *S) G() { s.mu.Lock(); <-s.ch; s.mu.Unlock() }"
            + " | UNDER_LOCK s.mu",
        "func (s *S) F() { s.mu.Lock(); defer s.mu.Unlock(); s.ch <- 1 };"
            + " func (s *S) G() { s.mu.Lock(); s.mu.Unlock(); <-s.ch } | ''",
        "func (s *S) F() { s.mu.Lock(); defer s.mu.Unlock(); s.wg.Go(func() { s.mu.Lock() }); s.wg.Wait() } | ''",
        "func (s *S) F() { var wg sync.WaitGroup; s.mu.Lock(); wg.Add(1);"
            + " go func() { defer wg.Done(); s.mu.Lock(); s.mu.Unlock() }(); wg.Wait(); s.mu.Unlock() }"
            + " | UNDER_LOCK s.mu",
      })
  void fields(String declarations, String expected) {
    assertEquals(expected, found(declarations.replace(";  ", "\n").replace("};", "}\n")));
  }
}
