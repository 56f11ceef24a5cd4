// Package grpc stands in for the real one: what the case needs of its names, and nothing that works.
package grpc

import "context"

type UnaryServerInfo struct{ FullMethod string }

type StreamServerInfo struct{ FullMethod string }

type UnaryHandler func(ctx context.Context, req any) (any, error)

type StreamHandler func(srv any, stream ServerStream) error

type UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (any, error)

type StreamServerInterceptor func(srv any, ss ServerStream, info *StreamServerInfo, handler StreamHandler) error

type ServerStream interface {
	Context() context.Context
	SendMsg(m any) error
	RecvMsg(m any) error
}

type ServerStreamingServer[Res any] interface {
	Send(*Res) error
	ServerStream
}

type MethodHandler func(srv any, ctx context.Context, dec func(any) error, interceptor UnaryServerInterceptor) (any, error)

type MethodDesc struct {
	MethodName string
	Handler    MethodHandler
}

type ServiceDesc struct {
	ServiceName string
	HandlerType any
	Methods     []MethodDesc
}

type ServiceRegistrar interface {
	RegisterService(desc *ServiceDesc, impl any)
}

type ServerOption interface{ apply() }

type Server struct{}

func (*Server) RegisterService(*ServiceDesc, any) {}

func NewServer(...ServerOption) *Server { return new(Server) }

func UnaryInterceptor(UnaryServerInterceptor) ServerOption { return nil }

func ChainUnaryInterceptor(...UnaryServerInterceptor) ServerOption { return nil }

func StreamInterceptor(StreamServerInterceptor) ServerOption { return nil }

func ChainStreamInterceptor(...StreamServerInterceptor) ServerOption { return nil }
