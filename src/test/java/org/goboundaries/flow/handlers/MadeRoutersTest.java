package org.goboundaries.flow.handlers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;

/** Routers that functions are handed, or make. */
class MadeRoutersTest {
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

  @Test
  void aHelperThatRegistersWithAnotherRouterIsNotServed() {
    String text =
        """
        type handle = func(http.ResponseWriter, *http.Request)
        func f() {
          mux := http.NewServeMux()
          add(mux, h)
          httptest.NewServer(mux)
        }
        func add(mux *http.ServeMux, h handle) {
          other := http.NewServeMux()
          %s.HandleFunc("/", h)
        }
        """;
    assertEquals(NOT, served(text.formatted("other")));
    assertEquals(List.of("REGISTERED h", "SERVED mux"), served(text.formatted("mux")));
  }

  @Test
  void aReturnWithoutResultsIsNoReasonToThrow() {
    String text =
        """
        func f() { httptest.NewServer(routes()) }
        func routes() (mux *http.ServeMux) {
          mux = http.NewServeMux()
          mux.HandleFunc("/", h)
          return
        }
        """;
    assertDoesNotThrow(() -> served(text));
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
}
