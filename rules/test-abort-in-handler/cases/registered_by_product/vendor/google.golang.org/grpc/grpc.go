// Package grpc stands in for the real one: what the case needs of its names, and nothing that works.
package grpc

import "context"

type UnaryServerInfo struct{ FullMethod string }

type UnaryHandler func(ctx context.Context, req any) (any, error)

type UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (any, error)

type ServerOption interface{ apply() }

type Server struct{}

func NewServer(...ServerOption) *Server { return new(Server) }

func UnaryInterceptor(UnaryServerInterceptor) ServerOption { return nil }
