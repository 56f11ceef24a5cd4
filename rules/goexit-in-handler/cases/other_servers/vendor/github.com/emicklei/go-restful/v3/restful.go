// Package restful stands in for the real one: what the case needs of its names, and nothing that works.
package restful

type Request struct{}

type Response struct{}

type RouteFunction func(*Request, *Response)

type RouteBuilder struct{}

func (b *RouteBuilder) To(function RouteFunction) *RouteBuilder { return b }

type WebService struct{}

func (*WebService) GET(path string) *RouteBuilder { return new(RouteBuilder) }
