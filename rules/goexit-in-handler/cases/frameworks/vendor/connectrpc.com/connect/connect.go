// Package connect stands in for the real one: what the case needs of its names, and nothing that works.
package connect

import (
	"context"
	"net/http"
)

type Request[T any] struct{ Msg *T }

type Response[T any] struct{ Msg *T }

type Handler struct{}

func (*Handler) ServeHTTP(http.ResponseWriter, *http.Request) {}

type HandlerOption interface{ apply() }

func NewUnaryHandler[Req, Res any](procedure string, unary func(context.Context, *Request[Req]) (*Response[Res], error), options ...HandlerOption) *Handler {
	return nil
}

type AnyRequest interface{ Any() any }

type AnyResponse interface{ Any() any }

type UnaryFunc func(context.Context, AnyRequest) (AnyResponse, error)

type UnaryInterceptorFunc func(UnaryFunc) UnaryFunc

type Interceptor interface{ WrapUnary(UnaryFunc) UnaryFunc }

func (f UnaryInterceptorFunc) WrapUnary(next UnaryFunc) UnaryFunc { return f(next) }

type Option interface{}

func WithInterceptors(interceptors ...Interceptor) Option { return nil }
