package org.goboundaries.flow.stranded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waits for a goroutine whose panic is stopped: what is skipped, and of which object. */
class StrandedWaitersTest {
  private static String found(String body) {
    Sources sources =
        Sources.of(
                "p.go",
                """
                package p
                import ("sync"; "example.org/pool")
                type S struct { wg sync.WaitGroup; done chan int; hook func(); Open chan int }
                func stop() { _ = recover() }
                func ok() bool { return pool.Ok() }
                func close2(c chan int) { close(c) }
                func work(wg *sync.WaitGroup, f func()) { defer stop(); f(); wg.Done() }
                func answer(c chan int, f func() int) { defer stop(); c <- f() }
                func (s *S) Close() { s.wg.Wait(); <-s.done; <-s.Open }
                func (s *S) f(h func()) {
                """
                    + body
                    + "\n}\n")
            .knowing("callback example.org/pool Go 0 other-goroutine logged ends v1.0.0 pool.go");
    return sources.model().stranded().waiters(sources.code("S.f").file()).stream()
        .map(each -> each.kind() + " " + each.object() + (each.isCertain() ? "" : "?"))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go func() { defer stop(); h(); s.wg.Done() }() | DONE s.wg",
        "go func() { defer stop(); s.wg.Done(); h() }() | ''",
        "go func() { defer stop(); defer s.wg.Done(); h() }() | ''",
        "go func() { h(); s.wg.Done() }() | ''",
        "go func() { defer stop(); for ok() { h(); s.wg.Done() } }() | DONE s.wg",
        "go func() { defer stop(); h(); close(s.done) }() | CLOSE s.done",
        "go func() { defer stop(); h(); close(s.done) }(); go close2(s.done) | CLOSE s.done",
        "go func() { defer stop(); h(); close(s.done) }(); close(s.done) | ''",
        // others may close an exported one
        "go func() { defer stop(); h(); close(s.Open) }() | ''",
        "go func() { defer stop(); h(); s.done <- 1 }() | SEND s.done",
        "go func() { defer stop(); h(); s.done <- 1 }(); s.done <- 2 | ''",
        "var wg sync.WaitGroup; go work(&wg, h); wg.Wait() | DONE wg",
        "var wg sync.WaitGroup; go work(&wg, h) | ''",
        "c := make(chan int); go answer(c, func() int { h(); return 1 }); <-c | SEND c",
        "c := make(chan int); go answer(c, func() int { h(); return 1 }) | ''",
        "pool.Go(func() { h(); s.wg.Done() }) | DONE s.wg?",
        "pool.Go(func() { if ok() { panic(1) }; s.wg.Done() }) | DONE s.wg",
        "pool.Other(func() { h(); s.wg.Done() }) | ''",
        "t := make(chan int, 2); defer stop(); t <- 1; h(); <-t | TOKEN t",
        "t := make(chan int, 2); defer stop(); t <- 1; defer func() { <-t }(); h() | ''",
        "t := make(chan int, 2); t <- 1; go func() { defer stop(); h(); <-t }() | TOKEN t",
      })
  void waitsForEver(String body, String expected) {
    assertEquals(expected, found(body));
  }
}
