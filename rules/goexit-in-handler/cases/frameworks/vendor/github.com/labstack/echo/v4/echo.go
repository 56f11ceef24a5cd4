// Package echo stands in for the real one: what the case needs of its names, and nothing that works.
package echo

type Context interface{ NoContent(code int) error }

type HandlerFunc func(c Context) error

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Route struct{}

type Echo struct{}

func New() *Echo { return new(Echo) }

func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route { return nil }

func (*Echo) Use(middleware ...MiddlewareFunc) {}
