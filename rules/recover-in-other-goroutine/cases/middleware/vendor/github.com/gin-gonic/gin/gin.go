// Package gin stands in for the real one: what the case needs of its names, and nothing that works.
package gin

import "net/http"

type Context struct {
	Request *http.Request
	Writer  ResponseWriter
}

func (*Context) Next() {}

func (*Context) Query(key string) string { return "" }

func (*Context) AbortWithStatus(code int) {}

type HandlerFunc func(*Context)

type IRoutes interface{ Use(...HandlerFunc) IRoutes }

type RouterGroup struct{}

func (g *RouterGroup) Use(...HandlerFunc) IRoutes { return g }

func (g *RouterGroup) GET(path string, handlers ...HandlerFunc) IRoutes { return g }

func (g *RouterGroup) Group(path string, handlers ...HandlerFunc) *RouterGroup { return g }

type Engine struct{ RouterGroup }

func (e *Engine) Use(...HandlerFunc) IRoutes { return e }

func New() *Engine { return new(Engine) }

func Recovery() HandlerFunc { return nil }

func Default() *Engine { return new(Engine) }

func (g *RouterGroup) Any(path string, handlers ...HandlerFunc) IRoutes { return g }

func WrapH(h http.Handler) HandlerFunc { return nil }

type ResponseWriter interface{ http.ResponseWriter }

func (e *Engine) ServeHTTP(w http.ResponseWriter, r *http.Request) {}
