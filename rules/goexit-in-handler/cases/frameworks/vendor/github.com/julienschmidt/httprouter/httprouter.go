// Package httprouter stands in for the real one: what the case needs of its names, and nothing that works.
package httprouter

import "net/http"

type Params []string

type Handle func(http.ResponseWriter, *http.Request, Params)

type Router struct{}

func New() *Router { return new(Router) }

func (*Router) GET(path string, handle Handle) {}
