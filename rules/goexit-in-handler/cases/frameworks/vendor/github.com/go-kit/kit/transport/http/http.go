// Package http stands in for the real one: what the case needs of its names, and nothing that works.
package http

import "github.com/go-kit/kit/endpoint"

type Server struct{}

func NewServer(e endpoint.Endpoint) *Server { return new(Server) }
