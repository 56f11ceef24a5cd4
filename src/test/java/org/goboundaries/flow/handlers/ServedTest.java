package org.goboundaries.flow.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
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
  void aHelperRegistersAndServes() {
    String text =
        """
        func f() { serve(h) }
        func serve(handle func(http.ResponseWriter, *http.Request)) {
          mux := http.NewServeMux()
          mux.HandleFunc("/", handle)
          %s(mux)
        }
        """;
    assertEquals(
        List.of("REGISTERED h", "SERVED mux"), served(text.formatted("httptest.NewServer")));
    assertEquals(NOT, served(text.formatted("web.Serve")));
  }

  @Test
  void aHelperServesWhatItIsHanded() {
    String text =
        """
        func f() { serve(http.HandlerFunc(h)) }
        func serve(handler http.Handler) { %s(handler) }
        """;
    assertEquals(List.of("SERVED h"), served(text.formatted("httptest.NewServer")));
    assertEquals(NOT, served(text.formatted("web.Serve")));
  }

  /** The router is a parameter, at another place in each helper. */
  @Test
  void helpersRegisterWithTheRouterThatTheyAreHanded() {
    String text =
        """
        type handle = func(http.ResponseWriter, *http.Request)
        func f() {
          mux, other := http.NewServeMux(), http.NewServeMux()
          first(1, %s, h)
          httptest.NewServer(mux)
          _ = other
        }
        func first(n int, mux *http.ServeMux, h handle) { second(mux, h) }
        func second(mux *http.ServeMux, h handle) { mux.HandleFunc("/", h) }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED mux"), served(text.formatted("mux")));
    assertEquals(NOT, served(text.formatted("other")));
    assertEquals(NOT, served(text.formatted("nil")));
  }

  /** It may be the first one that serves, or one on the way. */
  @Test
  void aHelperOnTheWayServesTheRouter() {
    String text =
        """
        type handle = func(http.ResponseWriter, *http.Request)
        func f() { first(h) }
        func first(h handle) {
          mux := http.NewServeMux()
          second(mux, h)
          httptest.NewServer(mux)
        }
        func second(mux *http.ServeMux, h handle) { mux.HandleFunc("/", h) }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED mux"), served(text));
    assertEquals(NOT, served(text.replace("httptest.NewServer(mux)", "")));
  }

  @Test
  void aFunctionThatMakesARouterIsSeenThrough() {
    String text =
        """
        func f() { httptest.NewServer(routes()) }
        func routes() *http.ServeMux {
          mux, other := http.NewServeMux(), http.NewServeMux()
          mux.HandleFunc("/", h)
          return %s
        }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED routes()"), served(text.formatted("mux")));
    assertEquals(List.of("REGISTERED h", "SERVED routes()"), served(text.formatted("(mux)")));
    assertEquals(NOT, served(text.formatted("other")));
    assertEquals(NOT, served(text.formatted("http.DefaultServeMux")));
    assertEquals(NOT, served(text.formatted("web.Wrap(mux)")));
  }

  @Test
  void everyReturnMustGiveAVariable() {
    String text =
        """
        func f(b bool) { httptest.NewServer(routes(b)) }
        func routes(b bool) http.Handler {
          mux := http.NewServeMux()
          mux.HandleFunc("/", h)
          if b {
            return %s
          }
          func() int { return 1 }()
          return mux
        }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED routes(b)"), served(text.formatted("mux")));
    assertEquals(NOT, served(text.formatted("http.NotFoundHandler()")));
  }

  @Test
  void whatAFunctionMakesMayBeKeptInAVariable() {
    String text =
        """
        func f() {
          n, router := routes()
          %s
          httptest.NewServer(router)
          _ = n
        }
        func routes() (int, *http.ServeMux) {
          mux := http.NewServeMux()
          mux.HandleFunc("/", h)
          return 1, mux
        }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED router"), served(text.formatted("")));
    assertEquals(NOT, served(text.formatted("router = http.NewServeMux()")));
    assertEquals(NOT, served(text.formatted("_, router = routes()")));
  }

  @Test
  void anotherVariableOfTheSameNameIsNotIt() {
    String text =
        """
        func f() {
          {
            _, router := routes()
            _ = router
          }
          httptest.NewServer(router)
        }
        var router = http.NewServeMux()
        func routes() (int, *http.ServeMux) {
          mux := http.NewServeMux()
          mux.HandleFunc("/", h)
          return 1, mux
        }
        """;
    assertEquals(NOT, served(text));
  }

  @Test
  void aResultOfAnotherPlaceIsAnother() {
    String text =
        """
        func f() {
          router, inside := routes()
          httptest.NewServer(%s)
        }
        func routes() (*http.ServeMux, *http.ServeMux) {
          mux, inside := http.NewServeMux(), http.NewServeMux()
          mux.HandleFunc("/", h)
          return mux, inside
        }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED router"), served(text.formatted("router")));
    assertEquals(NOT, served(text.formatted("inside")));
  }

  /** Which function makes it must be certain. */
  @Test
  void anInterfaceOrVariableThatMakesARouterIsUnknown() {
    String text =
        """
        type maker interface{ routes() *http.ServeMux }
        type one struct{}
        func (one) routes() *http.ServeMux {
          mux := http.NewServeMux()
          mux.HandleFunc("/", h)
          return mux
        }
        func f(m maker) { httptest.NewServer(m.routes()) }
        """;
    assertEquals(List.of("REGISTERED h", "SERVED m.routes()"), served(text));
    String two = "type two struct{}\nfunc (two) routes() *http.ServeMux { return nil }\n";
    assertEquals(NOT, served(text + two));
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
