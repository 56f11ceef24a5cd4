// Package chi stands in for the real one: what the case needs of its names, and nothing that works.
package chi

import "net/http"

type Mux struct{}

func NewRouter() *Mux { return new(Mux) }

func (*Mux) Get(pattern string, handler http.HandlerFunc) {}
