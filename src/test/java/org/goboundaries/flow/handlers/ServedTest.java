package org.goboundaries.flow.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which handlers a server runs for certain, and of which nobody knows. */
class ServedTest {
  private static final String HEAD =
      """
      package p
      import (
        "net/http"; "net/http/httptest"
        "github.com/gin-gonic/gin"
        "github.com/go-chi/chi/v5"
        "example.com/unknown/web"
      )
      func h(http.ResponseWriter, *http.Request) {}
      """;
  private static final List<String> NOT = List.of();

  private static List<String> served(String text) {
    return Sources.of("p.go", HEAD + text).served("h");
  }

  /** How it comes that {@code h} is served by a function with some statements. */
  private static List<String> by(String statements) {
    return served("func f(b bool) {\n" + statements + "\n}\n");
  }

  private static final String REGISTER = "mux := http.NewServeMux(); mux.HandleFunc(\"/\", h); ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "httptest.NewServer(http.HandlerFunc(h))",
        "http.ListenAndServe(\"\", http.HandlerFunc(h))",
        "_ = http.Server{Handler: http.HandlerFunc(h)}",
        "go http.ListenAndServe(\"\", http.HandlerFunc(h))",
        "httptest.NewServer(http.HandlerFunc(h)); h(nil, nil)",
        "httptest.NewServer(http.HandlerFunc(h)); mux := http.NewServeMux(); mux.HandleFunc(\"/\", h)",
      })
  void whatIsHandedToAServerIsServed(String statements) {
    assertEquals(List.of("SERVED h"), by(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h(nil, nil)",
        "_ = http.HandlerFunc(h)",
        "http.HandlerFunc(h).ServeHTTP(httptest.NewRecorder(), nil)",
        "web.Serve(http.HandlerFunc(h))",
        "http.StripPrefix(\"/\", http.HandlerFunc(h))",
        "http.HandleFunc(\"/\", h)",
        REGISTER,
        REGISTER + "mux.ServeHTTP(httptest.NewRecorder(), nil)",
        REGISTER + "web.Serve(mux)",
        REGISTER + "other := http.NewServeMux(); httptest.NewServer(other)",
        REGISTER + "httptest.NewServer(nil)",
        REGISTER + "{ mux := http.NewServeMux(); httptest.NewServer(mux) }",
      })
  void aHandlerOfWhichNobodyKnowsIsNotServed(String statements) {
    assertEquals(NOT, by(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        REGISTER + "httptest.NewServer(mux)",
        REGISTER + "http.ListenAndServe(\"\", mux)",
        REGISTER + "_ = &http.Server{Handler: mux}",
        "mux := http.NewServeMux(); httptest.NewServer(mux); mux.HandleFunc(\"/\", h)",
        "mux := http.NewServeMux(); httptest.NewServer(mux); (mux).HandleFunc(\"/\", h)",
        REGISTER + "func() { httptest.NewServer(mux) }()",
        "mux := http.NewServeMux(); if b { mux.HandleFunc(\"/\", h) }; httptest.NewServer(mux)",
      })
  void aRouterInAVariableIsServed(String statements) {
    List<String> found = by(statements);
    assertEquals(2, found.size(), found::toString);
    assertEquals("REGISTERED h", found.get(0));
  }

  /** Where the router is served is told, in the function that serves it. */
  @Test
  void theStepsTellWhereItIsRegisteredAndWhereServed() {
    String text =
        """
        func f() {
          mux := http.NewServeMux()
          mux.HandleFunc("/", h)
          httptest.NewServer(mux)
        }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED mux"), served(text));
  }

  @Test
  void routersOfFrameworksAreServed() {
    String chi = "func f() { r := chi.NewRouter(); r.Get(\"/\", h); httptest.NewServer(r) }\n";
    assertEquals(List.of("REGISTERED h", "SERVED r"), served(chi));
    String text =
        """
        func f() {
          engine := gin.New()
          engine.GET("/", func(*gin.Context) { //@ literal
          })
          httptest.NewServer(engine)
        }
        """;
    assertEquals(
        List.of("REGISTERED literal", "SERVED engine"),
        Sources.of("p.go", HEAD + text).served("literal"));
  }

  /** Two functions have routers of the same name. */
  @Test
  void theRouterOfAnotherFunctionIsAnother() {
    String text =
        """
        func f() {
          mux := http.NewServeMux()
          mux.HandleFunc("/", h)
        }
        func g() {
          mux := http.NewServeMux()
          httptest.NewServer(mux)
        }
        """;
    assertEquals(NOT, served(text));
  }

  /** It stands at the same offset of its file. */
  @Test
  void theRouterOfAnotherFileIsAnother(@TempDir Path folder) throws IOException {
    String text =
        """
        package m
        import ("net/http"; "net/http/httptest")
        func %s() {
          mux := http.NewServeMux()
          %s
        }
        """;
    Sources sources =
        Sources.module(folder)
            .with(
                "h.go",
                "package m\nimport \"net/http\"\nfunc h(http.ResponseWriter, *http.Request) {}\n")
            .with("a.go", text.formatted("a", "mux.HandleFunc(\"/\", h)"))
            .with("b.go", text.formatted("b", "httptest.NewServer(mux)"));
    assertEquals("REGISTERED h", sources.evidence("h"));
    assertEquals(NOT, sources.served("h"));
  }

  /** Nobody follows what is in a field, a slice or a map. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "s.mux.HandleFunc(\"/\", h); httptest.NewServer(s.mux)",
        "list[0].HandleFunc(\"/\", h); httptest.NewServer(list[0])",
        "byName[\"a\"].HandleFunc(\"/\", h); httptest.NewServer(byName[\"a\"])",
        "mux := http.NewServeMux(); mux.HandleFunc(\"/\", h); "
            + "httptest.NewServer(http.StripPrefix(\"/\", mux))",
      })
  void aRouterElsewhereIsNotFollowed(String statements) {
    String text =
        """
        type server struct{ mux *http.ServeMux }
        func f(s server, list []*http.ServeMux, byName map[string]*http.ServeMux) { %s }
        """;
    assertEquals(NOT, served(text.formatted(statements)));
  }

  @Test
  void aHandlerOfAValueIsServedWhereTheValueIs() {
    String text =
        """
        type page struct{}
        func (page) ServeHTTP(http.ResponseWriter, *http.Request) {}
        func f() { %s }
        """;
    Sources served = Sources.of("p.go", HEAD + text.formatted("httptest.NewServer(page{})"));
    assertEquals(List.of("SERVED page{}"), served.served("page.ServeHTTP"));
    Sources called = Sources.of("p.go", HEAD + text.formatted("page{}.ServeHTTP(nil, nil)"));
    assertEquals(NOT, called.served("page.ServeHTTP"));
  }
}
