// Package mux stands in for the real one: what the case needs of its names, and nothing that works.
package mux

import "net/http"

type Router struct{}

type Route struct{}

type MiddlewareFunc func(http.Handler) http.Handler

func NewRouter() *Router { return new(Router) }

func (*Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) *Route {
	return nil
}

func (*Router) Use(middlewares ...MiddlewareFunc) {}
