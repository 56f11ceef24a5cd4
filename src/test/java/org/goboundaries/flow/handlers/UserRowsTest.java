package org.goboundaries.flow.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers that only the rows of a user tell of. */
class UserRowsTest {
  @TempDir private Path folder;

  /** Only where it goes tells that it stands before handlers. */
  @Test
  void whatAWrapperOfATypeReturnsIsAHandler() {
    String text =
        """
        func wrap(next func(w string) error) func(w string) error {
          return func(w string) error { //@ returned
            return next(w)
          }
        }
        func f() { web.Use(wrap) }
        """;
    Sources sources =
        Sources.of("p.go", "package p\nimport \"example.com/web\"\n" + text)
            .knowing("handler example.com/web Use wrapper 0... http logged ends - web.go\n");
    assertEquals("TYPE returned", sources.evidence("returned"));
    assertEquals("no handler", sources.evidence("wrap"));
    Sources unknown = Sources.of("p.go", "package p\nimport \"example.com/web\"\n" + text);
    assertEquals("no handler", unknown.evidence("returned"));
  }

  @Test
  void rowsOfUsersAreKnown() {
    String text =
        """
        package p
        import "example.com/web"
        func get(*web.Context) {}
        func served(*web.Context) {}
        func before(*web.Context) {}
        func typed(*web.Context) {}
        func none(*web.Context) {}
        func f(a *web.App) {
          web.Get("/", get)
          web.Serve(served)
          web.Use(nil, before)
          web.Other(none)
        }
        """;
    Sources sources = Sources.of("p.go", text);
    Sources known =
        sources.knowing(
            """
            handler example.com/web Get registration 1 http logged ends - web.go
            handler example.com/web Serve serve 0 http logged ends - web.go
            handler example.com/web Use middleware 0... http logged ends - web.go
            """);
    assertEquals("REGISTERED get", known.evidence("get"));
    assertEquals("SERVED served", known.evidence("served"));
    assertEquals("REGISTERED before", known.evidence("before"));
    assertEquals("no handler", known.evidence("none"));
    assertEquals("no handler", sources.evidence("get"));
  }

  @Test
  void aSignatureOfAUserIsKnownByEachOfItsParameters() throws IOException {
    String text =
        """
        package m
        import "example.com/m/web"
        func handle(c *web.Context, r web.Request) {}
        func value(c web.Context, r web.Request) {}
        func pointer(c *web.Context, r *web.Request) {}
        func other(c *web.Context, r web.Context) {}
        func short(c *web.Context) {}
        func long(c *web.Context, r web.Request, n int) {}
        func result(c *web.Context, r web.Request) int { return 0 }
        """;
    Sources sources =
        Sources.module(folder)
            .with("web/web.go", "package web\ntype Context struct{}\ntype Request struct{}\n")
            .with("m.go", text)
            .knowing(
                "handler example.com/m/web func(*web.Context,web.Request) signature value http"
                    + " logged ends - web.go\n");
    assertEquals("PARAMETERS handle", sources.evidence("handle"));
    for (String name : new String[] {"value", "pointer", "other", "short", "long", "result"}) {
      assertEquals("no handler", sources.evidence(name), name);
    }
  }

  /** What becomes of its end nobody has found out. */
  @Test
  void anInterfaceOfWhichNothingIsKnownMakesNoHandler() throws IOException {
    String text =
        """
        package m
        import "example.com/m/queue"
        type consumer struct{}
        func (consumer) Consume(queue.Message) {}
        func (consumer) Setup(queue.Message) {}
        type half struct{}
        func (half) Consume(queue.Message) {}
        type wrong struct{}
        func (wrong) Consume(queue.Message) {}
        func (wrong) Setup() {}
        type elsewhere struct{}
        func (elsewhere) Consume(string) {}
        func (elsewhere) Setup(string) {}
        """;
    String row =
        "handler example.com/m/queue Consumer interface value.Consume message fatal %s - q.go\n";
    Sources module =
        Sources.module(folder)
            .with(
                "queue/queue.go",
                """
                package queue
                type Message struct{}
                type Consumer interface { Consume(Message); Setup(Message) }
                """)
            .with("m.go", text);
    Sources known = module.knowing(row.formatted("hangs"));
    assertEquals("TYPE Consume", known.evidence("consumer.Consume"));
    assertEquals("no handler", known.evidence("consumer.Setup"));
    assertEquals("no handler", known.evidence("half.Consume"));
    assertEquals("no handler", known.evidence("wrong.Consume"));
    assertEquals("no handler", known.evidence("elsewhere.Consume"));
    assertEquals(
        "no handler", module.knowing(row.formatted("unknown")).evidence("consumer.Consume"));
  }

  /** It runs when the routes are made, not for a request. */
  @Test
  void aTypeOfWrappersMakesNoHandler() throws IOException {
    Sources sources =
        Sources.module(folder)
            .with("web/web.go", "package web\ntype Next func()\ntype Wrap func(Next) Next\n")
            .with(
                "m.go",
                """
                package m
                import "example.com/m/web"
                func wrap(next web.Next) web.Next { return next }
                func next() {}
                func use() { take(wrap, next) }
                func take(w web.Wrap, n web.Next) {}
                """)
            .knowing(
                """
                handler example.com/m/web Wrap wrapper value http logged ends - web.go
                handler example.com/m/web Next type value http logged ends - web.go
                """);
    assertEquals("no handler", sources.evidence("wrap"));
    assertEquals("TYPE next", sources.evidence("next"));
  }
}
