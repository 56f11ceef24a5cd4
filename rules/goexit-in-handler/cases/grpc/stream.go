package main

import (
	"runtime"

	"google.golang.org/grpc"
)

func badStream(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) error {
	defer func() {
		if stream.Context().Err() != nil {
			runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}}
//			^^^^^^^^^^^^^^^^
		}
	}()
	return next(srv, stream)
}

func badOption() grpc.ServerOption {
	return grpc.StreamInterceptor(badStream)
//	                              ^^^^^^^^^< 1 {{registered as a handler here}}
}
