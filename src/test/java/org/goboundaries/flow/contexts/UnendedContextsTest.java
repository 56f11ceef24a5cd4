package org.goboundaries.flow.contexts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contexts of a handler: how they are left, and what stays of them. */
class UnendedContextsTest {
  private static String found(String body, String rows, boolean mayBeUsed) {
    Sources sources =
        Sources.of(
                "p.go",
                """
                package p
                import ("context"; "net/http"; "time"; "example.com/own")
                type S struct { cancel func(); parent context.Context }
                const second = time.Second
                func keep(f func()) {}
                func ok() bool { return own.Ok() }
                func wait(ctx context.Context) { <-ctx.Done() }
                func either(ctx context.Context) { if ok() { <-ctx.Done() } }
                func bg() (context.Context, context.CancelFunc) { return context.WithTimeout(context.Background(), second) }
                func of(c context.Context) (context.Context, context.CancelFunc) { return context.WithTimeout(c, second) }
                func (s *S) ServeHTTP(w http.ResponseWriter, r *http.Request) {
                """
                    + body
                    + "\n}\n")
            .knowing(rows);
    Model model = sources.model();
    return new UnendedContexts(
            model.bodies(), model.handlers(), model.knowledge().contexts(), name -> mayBeUsed)
        .in(sources.code("S.ServeHTTP").file()).stream()
            .map(each -> each.leave() + " " + each.stays() + (each.isCertain() ? "" : "?"))
            .collect(Collectors.joining(", "));
  }

  private static String found(String body) {
    return found(body, "", true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c, f := bg(); _ = c; if ok() { return }; f() | ON_ONE_WAY TIMER",
        "c, f := bg(); _ = c; defer f(); if ok() { return } | ''",
        "c, f := bg(); _ = c; _ = f | NEVER TIMER?",
        "c, _ := bg(); c.Err() | NEVER TIMER",
        "c, f := bg(); c.Err(); for ok() { f() } | ON_ONE_WAY TIMER",
        "for ok() { c, f := bg(); if c.Err() != nil { continue }; f() } | EACH_ROUND TIMER",
        "for { c, f := bg(); c.Err(); defer f() } | AT_THE_END TIMER?",
        "for range 3 { c, f := bg(); c.Err(); defer f() } | ''",
        "c, f := bg(); c.Err(); keep(f) | ''",
        "c, f := bg(); c.Err(); if ok() { return }; s.cancel = f | ON_ONE_WAY TIMER",
        "c, f := bg(); c.Err(); switch { case ok(): f(); default: f() } | ABRUPTLY TIMER?",
        "c, f := bg(); c.Err(); switch { case ok(): f(); default: } | ON_ONE_WAY TIMER",
        "c, f := bg(); c.Err(); if ok() { panic(1) }; f() | ABRUPTLY TIMER",
        "c, f := bg(); c.Err(); f() | ''",
        "c, f := bg(); c.Err(); select { case <-c.Done(): return; default: }; f() | ON_ONE_WAY TIMER",
        "c, f := of(r.Context()); c.Err(); if ok() { return }; f() | ON_ONE_WAY CHILD?",
        "c, f := of(s.parent); c.Err(); if ok() { return }; f() | ON_ONE_WAY CHILD?",
        "c, f := of(r.Context()); c.Err(); ok(); f() | ''",
        "c, f := context.WithCancel(context.Background()); c.Err(); if ok() { return }; f() | ''",
        "c, f := context.WithCancel(context.TODO()); go wait(c); if ok() { return }; f() | ON_ONE_WAY WAITER",
        "c, f := context.WithCancel(context.TODO()); go either(c); if ok() { return }; f() | ''",
        "c, f := context.WithCancel(r.Context()); go wait(c); if ok() { return }; f() | ON_ONE_WAY CHILD?",
        "b := context.Background(); if ok() { b = r.Context() }; c, f := of(b); c.Err(); if ok() { return }; f() | ON_ONE_WAY CHILD?",
        "func() { c, f := bg(); c.Err(); if ok() { return }; f() }() | ON_ONE_WAY TIMER",
        "go func() { c, f := bg(); c.Err(); if ok() { return }; f() }() | ''",
      })
  void leavesSomething(String body, String wanted) {
    assertEquals(wanted, found(body));
  }

  @Test
  void usersDescribeTheirContexts() {
    String rows =
        """
        context example.com/own Root endless value nothing Fallback - own.go
        context example.com/own Root2 endless value goroutine - - own.go
        context example.com/own Derive derives 0 timer - - own.go
        context example.com/own With passes 0 nothing - - own.go
        """;
    String left = "; c.Err(); if ok() { return }; f()";
    String child = "c, f := own.Derive(own.Root())" + left;
    assertEquals("ON_ONE_WAY TIMER", found(child, rows, false));
    assertEquals("ON_ONE_WAY CHILD?", found(child, rows, true));
    assertEquals(
        "ON_ONE_WAY OWN_GOROUTINE",
        found("c, f := context.WithCancel(own.With(own.Root2(), 1))" + left, rows, true));
    assertEquals("", found("c, f := own.Other(own.Root())" + left, rows, false));
  }
}
