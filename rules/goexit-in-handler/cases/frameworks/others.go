package shop

import (
	"context"
	"net/http"
	"runtime"

	"connectrpc.com/connect"
	"github.com/IBM/sarama"
	"github.com/aws/aws-lambda-go/lambda"
	kit "github.com/go-kit/kit/transport/http"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
	"github.com/nats-io/nats.go"
	"github.com/valyala/fasthttp"
)

type order struct{}

func ofConnect() http.Handler {
	return connect.NewUnaryHandler("/shop.Orders/Place", place)
//	                                                     ^^^^^> 1 {{registered as a handler here}}
}

func place(ctx context.Context, r *connect.Request[order]) (*connect.Response[order], error) {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}}
//	^^^^^^^^^^^^^^^^
	return nil, nil
}

// The same interceptor may stand before the calls of a client.
func ofEitherSide() connect.Option {
	return connect.WithInterceptors(connect.UnaryInterceptorFunc(func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, r connect.AnyRequest) (connect.AnyResponse, error) {
			runtime.Goexit()
			return next(ctx, r)
		}
	}))
}

func ofEcho() {
	server := echo.New()
	server.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
//		       ^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{a handler by its type}}
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//			^^^^^^^^^^^^^^^^
			return next(c)
		}
	})
	server.GET("/", func(c echo.Context) error {
//	                ^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
		return nil
	})
}

func ofFiber() {
	fiber.New().Get("/", func(c *fiber.Ctx) error {
//	                     ^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
		return c.Next()
	})
}

func ofFastHTTP() error {
	return fasthttp.ListenAndServe(":8080", func(ctx *fasthttp.RequestCtx) {
//	                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{served here}}
		if !ctx.IsPost() {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//			^^^^^^^^^^^^^^^^
		}
	})
}

func ofKit() {
	kit.NewServer(func(ctx context.Context, request any) (any, error) {
//	              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
		return nil, nil
	})
}

func ofLambda() {
	lambda.Start(onEvent)
//	             ^^^^^^^> 1 {{registered as a handler here}}
}

func onEvent(ctx context.Context) error {
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets no answer, and "recover" sees nothing}}
//	^^^^^^^^^^^^^^^^
	return nil
}

func ofNATS(c *nats.Conn) {
	c.Subscribe("orders", func(msg *nats.Msg) {
//	                      ^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client gets no answer, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	})
}

// What becomes of it in sarama nobody has found out: nothing is said of it.
type consumer struct{}

func (consumer) ConsumeClaim(session sarama.ConsumerGroupSession, claim sarama.ConsumerGroupClaim) error {
	runtime.Goexit()
	return nil
}
