package org.goboundaries.flow.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handlers, middleware and interceptors of other frameworks than net/http. */
class FrameworksTest {
  private static final String HEAD =
      """
      package p
      import (
        "context"; "net/http"
        "connectrpc.com/connect"
        "github.com/aws/aws-lambda-go/lambda"
        "github.com/gin-gonic/gin"
        "github.com/go-chi/chi/v5"
        "github.com/go-kit/kit/endpoint"
        kitgrpc "github.com/go-kit/kit/transport/grpc"
        kit "github.com/go-kit/kit/transport/http"
        "github.com/gofiber/fiber/v2"
        "github.com/gorilla/mux"
        "github.com/julienschmidt/httprouter"
        "github.com/labstack/echo/v4"
        "github.com/valyala/fasthttp"
        "google.golang.org/grpc"
      )
      """;

  @TempDir private Path folder;

  private static String evidence(String code, String text) {
    return Sources.of("p.go", HEAD + text).evidence(code);
  }

  private static String evidence(String signature, String parameters, String statement) {
    String text = "func h" + signature + " { panic(0) }\nfunc f(" + parameters + ") { %s }\n";
    return evidence("h", text.formatted(statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "(*gin.Context) | e *gin.Engine | e.GET(\"/\", h)",
        "(*gin.Context) | e *gin.Engine | e.GET(\"/\", other, h)",
        "(*gin.Context) | e *gin.Engine | e.Handle(\"GET\", \"/\", h)",
        "(*gin.Context) | e *gin.Engine | e.NoRoute(h)",
        "(*gin.Context) | e *gin.Engine | e.Use(gin.Recovery(), h)",
        "(*gin.Context) | g *gin.RouterGroup | g.POST(\"/\", h)",
        "(*gin.Context) | g *gin.RouterGroup | g.Group(\"/\", h)",
        "(echo.Context) error | e *echo.Echo | e.GET(\"/\", h)",
        "(echo.Context) error | e *echo.Echo | e.Add(\"GET\", \"/\", h)",
        "(echo.Context) error | g *echo.Group | g.POST(\"/\", h)",
        "(w http.ResponseWriter, r *http.Request) | m *chi.Mux | m.Get(\"/\", h)",
        "(w http.ResponseWriter, r *http.Request) | m chi.Router | m.Post(\"/\", h)",
        "(w http.ResponseWriter, r *http.Request) | m chi.Router | m.Method(\"GET\", \"/\", http.HandlerFunc(h))",
        "(w http.ResponseWriter, r *http.Request) | m *chi.Mux | m.NotFound(h)",
        "(w http.ResponseWriter, r *http.Request) | m *mux.Router | m.HandleFunc(\"/\", h)",
        "(w http.ResponseWriter, r *http.Request) | m *mux.Router | m.Path(\"/\").HandlerFunc(h)",
        "(w http.ResponseWriter, r *http.Request, p httprouter.Params) | m *httprouter.Router | m.GET(\"/\", h)",
        "(w http.ResponseWriter, r *http.Request, p httprouter.Params) | m *httprouter.Router | m.Handle(\"GET\", \"/\", h)",
        "(*fiber.Ctx) error | a *fiber.App | a.Get(\"/\", h)",
        "(*fiber.Ctx) error | a *fiber.App | a.Use(h)",
        "(*fiber.Ctx) error | g *fiber.Group | g.Post(\"/\", h)",
        "(*fasthttp.RequestCtx) | '' | fasthttp.TimeoutHandler(h, 1, \"\")",
        "(context.Context, *connect.Request[int]) (*connect.Response[int], error) | '' | connect.NewUnaryHandler(\"/\", h)",
        "(context.Context, any) (any, error) | '' | kit.NewServer(h, nil, nil)",
        "(context.Context, any) (any, error) | '' | kitgrpc.NewServer(h, nil, nil)",
        "(context.Context) error | '' | lambda.Start(h)",
        "(context.Context) error | c context.Context | lambda.StartWithContext(c, h)",
        "(any, grpc.ServerStream) error | '' | grpc.UnknownServiceHandler(h)",
      })
  void aCallRegistersIt(String signature, String parameters, String statement) {
    assertEquals("REGISTERED h", evidence(signature, parameters, statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "'' | fasthttp.ListenAndServe(\"\", h)",
        "'' | fasthttp.ListenAndServeTLS(\"\", \"\", \"\", h)",
        "'' | _ = fasthttp.Server{Handler: h}",
        "s *fasthttp.Server | s.Handler = h",
      })
  void aCallOrFieldServesIt(String parameters, String statement) {
    assertEquals("SERVED h", evidence("(*fasthttp.RequestCtx)", parameters, statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "(*gin.Context) | _ = gin.HandlerFunc(h)",
        "(echo.Context) error | var x echo.HandlerFunc = h; _ = x",
        "(error, echo.Context) | _ = echo.HTTPErrorHandler(h)",
        "(*fasthttp.RequestCtx) | _ = fasthttp.RequestHandler(h)",
        "(http.ResponseWriter, *http.Request, httprouter.Params) | _ = httprouter.Handle(h)",
        "(any, grpc.ServerStream) error | _ = grpc.StreamHandler(h)",
      })
  void aValueIsKnownByItsType(String signature, String statement) {
    assertEquals("TYPE h", evidence(signature, "", statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "(*gin.Context) | _ = h",
        "(*gin.Context) | var e *gin.Engine; e.GET(\"/\", other)",
        "(*gin.Context) | var e *gin.Engine; e.Unknown(h)",
        "(*gin.Context) | unknown.GET(\"/\", h)",
        "(echo.Context) error | h(nil)",
        "(*fasthttp.RequestCtx) | go h(nil)",
        // a UnaryFunc may stand before a client's calls, and an endpoint for one
        "(context.Context, connect.AnyRequest) (connect.AnyResponse, error) | _ = connect.UnaryFunc(h)",
        "(context.Context, any) (any, error) | _ = endpoint.Endpoint(h)",
        "(context.Context, any) (any, error) | var e endpoint.Endpoint = h; e(nil, nil)",
      })
  void otherUsesSayNothing(String signature, String statement) {
    assertEquals("no handler", evidence(signature, "", statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "grpc.UnaryInterceptor(h) | REGISTERED h",
        "grpc.ChainUnaryInterceptor(nil, h) | REGISTERED h",
        "grpc.NewServer(grpc.ChainUnaryInterceptor(h)) | REGISTERED h",
        "_ = grpc.UnaryServerInterceptor(h) | TYPE h",
        "_ = h | no handler",
      })
  void unaryInterceptorsAreHandlers(String statement, String expected) {
    String signature =
        "(context.Context, any, *grpc.UnaryServerInfo, grpc.UnaryHandler) (any, error)";
    assertEquals(expected, evidence(signature, "", statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "grpc.StreamInterceptor(h) | REGISTERED h",
        "grpc.ChainStreamInterceptor(h) | REGISTERED h",
        "_ = grpc.StreamServerInterceptor(h) | TYPE h",
        "_ = h | no handler",
      })
  void streamInterceptorsAreHandlers(String statement, String expected) {
    String signature = "(any, grpc.ServerStream, *grpc.StreamServerInfo, grpc.StreamHandler) error";
    assertEquals(expected, evidence(signature, "", statement));
  }

  @Test
  void aClientsInterceptorIsNoHandler() {
    String text =
        """
        func h(c context.Context, m string, req, reply any, cc *grpc.ClientConn, i grpc.UnaryInvoker, o ...grpc.CallOption) error {
          return nil
        }
        var option = grpc.WithUnaryInterceptor(h)
        """;
    assertEquals("no handler", evidence("h", text));
  }

  /** The wrapper runs when the routes are made, what it returns for each request. */
  @Test
  void whatAWrapperReturnsStandsBeforeHandlers() {
    String text =
        """
        func wrap(next http.Handler) http.Handler {
          inner := http.NotFoundHandler()
          _ = inner
          return page{next}
        }
        type page struct{ next http.Handler }
        func (page) ServeHTTP(http.ResponseWriter, *http.Request) {}
        func other(next http.Handler) http.Handler {
          return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { //@ returned
            next.ServeHTTP(w, r)
          })
        }
        func f(m *chi.Mux) { m.Use(wrap, other) }
        """;
    assertEquals("no handler", evidence("wrap", text));
    assertEquals("no handler", evidence("other", text));
    assertEquals("TYPE returned", evidence("returned", text));
    assertEquals("TYPE ServeHTTP", evidence("page.ServeHTTP", text));
  }

  /** The same interceptor may stand before the calls of a client. */
  @Test
  void whatMayStandBeforeAClientIsNoHandler() {
    String text =
        """
        func wrap(next connect.UnaryFunc) connect.UnaryFunc {
          return func(c context.Context, r connect.AnyRequest) (connect.AnyResponse, error) { //@ returned
            return next(c, r)
          }
        }
        func kitWrap(next endpoint.Endpoint) endpoint.Endpoint {
          return func(c context.Context, r any) (any, error) { //@ kitReturned
            return next(c, r)
          }
        }
        type stream struct{}
        func (stream) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc { return next }
        func (stream) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
          return next
        }
        func (stream) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
          return func(c context.Context, s connect.StreamingHandlerConn) error { //@ streaming
            return next(c, s)
          }
        }
        var option = connect.WithInterceptors(connect.UnaryInterceptorFunc(wrap), stream{})
        var middleware endpoint.Middleware = kitWrap
        """;
    assertEquals("no handler", evidence("wrap", text));
    assertEquals("no handler", evidence("returned", text));
    assertEquals("no handler", evidence("kitReturned", text));
    assertEquals("TYPE streaming", evidence("streaming", text));
    assertEquals("no handler", evidence("stream.WrapStreamingHandler", text));
  }

  /** Middleware of echo is made anew for each request. */
  @Test
  void middlewareThatRunsForARequestIsAHandlerItself() {
    String text =
        """
        func wrap(next echo.HandlerFunc) echo.HandlerFunc {
          return func(c echo.Context) error { //@ returned
            return next(c)
          }
        }
        func f(e *echo.Echo) { e.Use(wrap) }
        """;
    assertEquals("REGISTERED wrap", evidence("wrap", text));
    assertEquals("TYPE returned", evidence("returned", text));
    assertEquals("no handler", evidence("f", text));
  }
}
