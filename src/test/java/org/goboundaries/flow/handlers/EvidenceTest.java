package org.goboundaries.flow.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a function a handler of net/http, and what only looks like that. */
class EvidenceTest {
  private static final String HEAD =
      """
      package p
      import ("io"; "net/http"; "net/http/httptest"; "net/http/fcgi"; "net")
      """;

  private static String evidence(String code, String text) {
    return Sources.of("p.go", HEAD + text).evidence(code);
  }

  /** The evidence for a handler {@code h} beside a function with one statement. */
  private static String of(String statement) {
    String text =
        """
        func h(http.ResponseWriter, *http.Request) {}
        func other(http.ResponseWriter, *http.Request) {}
        func f(mux *http.ServeMux, s *http.Server, l net.Listener) { %s }
        """;
    return evidence("h", text.formatted(statement));
  }

  @ParameterizedTest
  @CsvSource({
    "'(w http.ResponseWriter, r *http.Request)', PARAMETERS f",
    "'(http.ResponseWriter, *http.Request)', PARAMETERS f",
    "'(_ http.ResponseWriter, _ *http.Request)', PARAMETERS f",
    "'(w http.ResponseWriter, r *http.Request) error', no handler",
    "'(w http.ResponseWriter, r *http.Request, s string)', no handler",
    "'(r *http.Request, w http.ResponseWriter)', no handler",
    "'(w http.ResponseWriter, r http.Request)', no handler",
    "'(w *http.ResponseWriter, r *http.Request)', no handler",
    "'(w http.ResponseWriter)', no handler",
    "'(w io.Writer, r *http.Request)', no handler",
    "'(w ResponseWriter, r *Request)', no handler",
    "'(w http.ResponseWriter, r ...*http.Request)', no handler",
  })
  void aFunctionIsKnownByItsParameters(String signature, String expected) {
    String text =
        """
        type ResponseWriter interface{ http.ResponseWriter }
        type Request struct{ http.Request }
        func f%s { panic(0) }
        """;
    assertEquals(expected, evidence("f", text.formatted(signature)));
  }

  @Test
  void literalsAndMethodsAreKnownByTheirParametersToo() {
    String text =
        """
        type T struct{}
        func (T) m(http.ResponseWriter, *http.Request) {}
        var f = func(http.ResponseWriter, *http.Request) {} //@ literal
        """;
    assertEquals("PARAMETERS m", evidence("T.m", text));
    assertEquals("PARAMETERS literal", evidence("literal", text));
  }

  @ParameterizedTest
  @CsvSource({
    "'(T) ServeHTTP(w http.ResponseWriter, r *http.Request)', TYPE ServeHTTP",
    "'(*T) ServeHTTP(w http.ResponseWriter, r *http.Request)', TYPE ServeHTTP",
    "'(T) ServeHTTP(w http.ResponseWriter, r *http.Request) error', no handler",
    "'(T) ServeHTTP(w http.ResponseWriter)', no handler",
    "'(T) ServeHTTP()', no handler",
    "'(T) Serve(w http.ResponseWriter, r *http.Request)', PARAMETERS Serve",
  })
  void aMethodIsKnownByTheInterface(String method, String expected) {
    String name = method.replaceAll("\\(\\*?T\\) (\\w+).*", "T.$1");
    assertEquals(expected, evidence(name, "type T struct{}\nfunc " + method + " { panic(0) }\n"));
  }

  @Test
  void aFunctionNamedServeHTTPIsNoMethod() {
    String text = "func ServeHTTP(http.ResponseWriter, *http.Request) {}\n";
    assertEquals("PARAMETERS ServeHTTP", evidence("ServeHTTP", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_ = http.HandlerFunc(h)",
        "var x http.HandlerFunc = h; _ = x",
        "var x http.Handler = http.HandlerFunc(h); _ = x",
        "x := struct{ f http.HandlerFunc }{h}; _ = x",
        "x := h; _ = http.HandlerFunc(x)",
        "func() http.HandlerFunc { return h }()",
        "func(http.HandlerFunc) {}(h)",
      })
  void aValueIsKnownByItsType(String statement) {
    assertEquals("TYPE h", of(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_ = h",
        "var x func(http.ResponseWriter, *http.Request) = h; _ = x",
        "type mine func(http.ResponseWriter, *http.Request); _ = mine(h)",
        "_ = http.HandlerFunc(other)",
        "mux.HandleFunc(\"/\", other)",
        "h(nil, nil)",
        "go h(nil, nil)",
        "unknown.HandleFunc(\"/\", h)",
        "mux.Unknown(\"/\", h)",
      })
  void otherUsesSayNothingMore(String statement) {
    assertEquals("PARAMETERS h", of(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http.HandleFunc(\"/\", h)",
        "http.HandleFunc(\"/\", (h))",
        "http.Handle(\"/\", http.HandlerFunc(h))",
        "mux.HandleFunc(\"/\", h)",
        "mux.Handle(\"/\", http.HandlerFunc(h))",
        "http.DefaultServeMux.HandleFunc(\"/\", h)",
        "http.StripPrefix(\"/\", http.HandlerFunc(h))",
        "http.TimeoutHandler(http.HandlerFunc(h), 1, \"\")",
        "http.MaxBytesHandler(http.HandlerFunc(h), 1)",
        "http.AllowQuerySemicolons(http.HandlerFunc(h))",
        "go http.HandleFunc(\"/\", h)",
        "defer http.HandleFunc(\"/\", h)",
      })
  void aCallRegistersIt(String statement) {
    assertEquals("REGISTERED h", of(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http.ListenAndServe(\"\", http.HandlerFunc(h))",
        "http.ListenAndServeTLS(\"\", \"\", \"\", http.HandlerFunc(h))",
        "http.Serve(l, http.HandlerFunc(h))",
        "http.ServeTLS(l, http.HandlerFunc(h), \"\", \"\")",
        "fcgi.Serve(l, http.HandlerFunc(h))",
        "httptest.NewServer(http.HandlerFunc(h))",
        "httptest.NewTLSServer(http.HandlerFunc(h))",
        "httptest.NewUnstartedServer(http.HandlerFunc(h))",
        "_ = http.Server{Handler: http.HandlerFunc(h)}",
        "_ = &http.Server{Addr: \"\", Handler: http.HandlerFunc(h)}",
        "s.Handler = http.HandlerFunc(h)",
      })
  void aCallOrFieldServesIt(String statement) {
    assertEquals("SERVED h", of(statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        // a field that only has the same name, and what takes no handler
        "type mine struct{ Handler http.Handler }; _ = mine{Handler: http.HandlerFunc(h)} | TYPE h",
        "http.HandlerFunc(h).ServeHTTP(httptest.NewRecorder(), nil) | TYPE h",
        "http.Error(nil, \"\", 1); _ = http.HandlerFunc(h) | TYPE h",
      })
  void whatServesNothingSaysNothingMore(String statement, String expected) {
    assertEquals(expected, of(statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "_ = http.HandlerFunc(h); mux.HandleFunc(\"/\", h) | REGISTERED h",
        "mux.HandleFunc(\"/\", h); _ = http.HandlerFunc(h) | REGISTERED h",
        "http.ListenAndServe(\"\", http.HandlerFunc(h)); mux.HandleFunc(\"/\", h) | REGISTERED h",
        "mux.HandleFunc(\"/\", h); http.ListenAndServe(\"\", http.HandlerFunc(h)) | REGISTERED h",
        "_ = http.HandlerFunc(h); http.Serve(l, http.HandlerFunc(h)) | SERVED h",
      })
  void theBestEvidenceIsTold(String statement, String expected) {
    assertEquals(expected, of(statement));
  }

  @Test
  void theFirstRegistrationIsTold() {
    String text =
        """
        func h(http.ResponseWriter, *http.Request) {}
        func f(mux *http.ServeMux) {
          mux.HandleFunc("/a",
            h) //@ first
          mux.HandleFunc("/b",
            h) //@ second
        }
        """;
    assertEquals("REGISTERED first", evidence("h", text));
  }

  @Test
  void aLiteralIsMarkedByItsHead() {
    String text =
        """
        func f(mux *http.ServeMux) {
          mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
            func() {}() //@ inside
          })
        }
        """;
    Sources sources = Sources.of("p.go", HEAD + text);
    var handler = sources.code("inside").outer();
    Evidence evidence = sources.model().handlers().evidence(handler);
    assertEquals(
        "func(w http.ResponseWriter, r *http.Request)", handler.file().text(evidence.at()));
  }

  @Test
  void methodsOfAValueAreRegistered() {
    String text =
        """
        type page struct{}
        func (page) ServeHTTP(http.ResponseWriter, *http.Request) {}
        type pointer struct{}
        func (*pointer) ServeHTTP(http.ResponseWriter, *http.Request) {}
        type embedding struct{ inner }
        type inner struct{}
        func (inner) ServeHTTP(http.ResponseWriter, *http.Request) {}
        func (inner) Other() {}
        func f() {
          http.Handle("/", page{})
          http.Handle("/", new(pointer))
          http.ListenAndServe("", embedding{})
        }
        """;
    assertEquals("REGISTERED page{}", evidence("page.ServeHTTP", text));
    assertEquals("REGISTERED new(pointer)", evidence("pointer.ServeHTTP", text));
    assertEquals("SERVED embedding{}", evidence("inner.ServeHTTP", text));
    assertEquals("no handler", evidence("inner.Other", text));
  }

  @Test
  void methodValuesAreRegistered() {
    String text =
        """
        type server struct{}
        func (*server) list(http.ResponseWriter, *http.Request) {}
        func (s *server) routes(mux *http.ServeMux) { mux.HandleFunc("/", s.list) }
        """;
    assertEquals("REGISTERED s.list", evidence("server.list", text));
    assertEquals("no handler", evidence("server.routes", text));
  }

  @Test
  void eachValueOfAVariableIsRegistered() {
    String text =
        """
        func f(b bool) {
          h := one
          if b {
            h = two
          }
          http.HandleFunc("/", h)
        }
        func one(http.ResponseWriter, *http.Request) {}
        func two(http.ResponseWriter, *http.Request) {}
        """;
    assertEquals("REGISTERED h", evidence("one", text));
    assertEquals("REGISTERED h", evidence("two", text));
  }

  @Test
  void aHelperRegistersWhatItIsHanded() {
    String text =
        """
        func h(http.ResponseWriter, *http.Request) {}
        func f() { add("/", h) }
        func add(path string, handle func(http.ResponseWriter, *http.Request)) {
          http.HandleFunc(path, handle)
        }
        """;
    assertEquals("REGISTERED h", evidence("h", text));
  }

  /** It runs when the routes are made, not for a request. */
  @Test
  void whatMakesAHandlerIsNone() {
    String text =
        """
        func f(mux *http.ServeMux) { mux.Handle("/", wrap(page())) }
        func page() http.Handler {
          return http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}) //@ made
        }
        func wrap(next http.Handler) http.Handler {
          return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //@ wrapped
            next.ServeHTTP(w, r)
          })
        }
        """;
    assertEquals("no handler", evidence("page", text));
    assertEquals("no handler", evidence("wrap", text));
    assertEquals("TYPE made", evidence("made", text));
    assertEquals("TYPE wrapped", evidence("wrapped", text));
    assertEquals("no handler", evidence("f", text));
  }

  @Test
  void aClientsSideIsNoHandler() {
    String text =
        """
        type transport struct{}
        func (transport) RoundTrip(*http.Request) (*http.Response, error) { return nil, nil }
        var client = http.Client{Transport: transport{}, CheckRedirect: redirected}
        func redirected(*http.Request, []*http.Request) error { return nil }
        """;
    assertEquals("no handler", evidence("transport.RoundTrip", text));
    assertEquals("no handler", evidence("redirected", text));
  }
}
