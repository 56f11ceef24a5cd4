package main

import (
	"context"
	"runtime"
	"time"

	"google.golang.org/grpc"
)

// doc:bad
func badUnary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	if ctx.Err() != nil {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	}
	return next(ctx, req)
}

// doc:goodUnary
func goodUnary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	return next(ctx, req)
}

// doc:goodStream
type streamWithContext struct {
	grpc.ServerStream
	ctx context.Context
}

func (s streamWithContext) Context() context.Context { return s.ctx }

func goodStream(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	return next(srv, streamWithContext{stream, ctx})
}

// doc:end
func newServer() *grpc.Server {
	return grpc.NewServer(
		grpc.ChainUnaryInterceptor(badUnary, goodUnary),
//		                           ^^^^^^^^< 1 {{registered as a handler here}}
		grpc.StreamInterceptor(goodStream))
}
