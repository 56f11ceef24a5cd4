// Package gin stands in for the real one: what the case needs of its names, and nothing that works.
package gin

import (
	"net/http"
	"time"
)

type Context struct{ Request *http.Request }

func (*Context) Next() {}

func (*Context) Query(key string) string { return "" }

func (*Context) Deadline() (deadline time.Time, ok bool) { return }

func (*Context) Done() <-chan struct{} { return nil }

func (*Context) Err() error { return nil }

func (*Context) Value(key any) any { return nil }

type HandlerFunc func(*Context)

type IRoutes interface{ Use(...HandlerFunc) IRoutes }

type RouterGroup struct{}

func (g *RouterGroup) GET(path string, handlers ...HandlerFunc) IRoutes { return nil }

type Engine struct {
	RouterGroup
	ContextWithFallback bool
}

func (e *Engine) Use(...HandlerFunc) IRoutes { return e }

func New() *Engine { return new(Engine) }
