// Interceptors, and streams that go on for as long as their clients want.
package main

import (
	"context"
	"time"

	"google.golang.org/grpc"
)

type streamWithContext struct {
	grpc.ServerStream
	ctx context.Context
}

func (s streamWithContext) Context() context.Context { return s.ctx }

func main() { newServer() }

func newServer() *grpc.Server {
	return grpc.NewServer(
		grpc.ChainUnaryInterceptor(badDetached, unsureUnary, goodUnary),
//		                           ^^^^^^^^^^^ p1 1 {{registered as a handler here}}
//		                                        ^^^^^^^^^^^ p2 1 {{registered as a handler here}}
		grpc.ChainStreamInterceptor(badStream, goodStream, unsureRounds, goodRounds))
//		                            ^^^^^^^^^ p3 1 {{registered as a handler here}}
//		                                                   ^^^^^^^^^^^^ p4 1 {{registered as a handler here}}
}

func badDetached(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	audit, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute) // Noncompliant {{"audit" is not cancelled on every path: each request leaves a timer until it expires; defer "cancel"}} [[path=p1;quickfixes=f1]]
//	                 ^^^^^^^^^^^^^^^^^^^
//	                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ p1 2 {{this context does not end with the request}}
// fix@f1 {{Defer "cancel"}}
// edit@f1 [[sc=226;ec=226]] {{\n	defer cancel()}}
	response, err := next(audit, req)
	if err != nil {
		return nil, err
//		^^^^^^^^^^^^^^^ p1 3 {{left here without ending it}}
	}
	cancel()
	return response, nil
}

func unsureUnary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute) // Noncompliant {{"ctx" is not cancelled on every path: it stays in memory until its parent ends; defer "cancel"}} [[likely;path=p2;quickfixes=f2]]
//	               ^^^^^^^^^^^^^^^^^^^
// fix@f2 {{Defer "cancel"}}
// edit@f2 [[sc=202;ec=202]] {{\n	defer cancel()}}
	response, err := next(ctx, req)
	if err != nil {
		return nil, err
//		^^^^^^^^^^^^^^^ p2 2 {{left here without ending it}}
	}
	cancel()
	return response, nil
}

// doc:unary
func goodUnary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	return next(ctx, req)
}

// doc:

func badStream(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	for stream.RecvMsg(nil) == nil {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute) // Noncompliant {{"ctx" is not cancelled before the next round: each round leaves a timer until it expires; call "cancel" in each round}} [[path=p3]]
//		               ^^^^^^^^^^^^^^^^^^^
//		                                   ^^^^^^^^^^^^^^^^^^^^ p3 2 {{this context does not end with the request}}
		if ctx.Err() != nil {
			continue
		}
		cancel()
	}
	return nil
}

// doc:stream
func goodStream(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	return next(srv, streamWithContext{stream, ctx})
}

// doc:

// Each message defers one more call.
func unsureRounds(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	for {
		if err := stream.RecvMsg(nil); err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute) // Noncompliant {{"cancel" is deferred in an endless loop: each round adds a call until the handler returns; call it in the loop}} [[likely;path=p4]]
//		               ^^^^^^^^^^^^^^^^^^^
//		                                   ^^^^^^^^^^^^^^^^^^^^ p4 2 {{this context does not end with the request}}
		defer cancel()
//		^^^^^^^^^^^^^^ p4 3 {{this runs only when the handler returns}}
		stream.SendMsg(ctx.Err())
	}
}

func goodRounds(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	for {
		if err := stream.RecvMsg(nil); err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(stream.Context(), time.Minute)
		stream.SendMsg(ctx.Err())
		cancel()
	}
}
