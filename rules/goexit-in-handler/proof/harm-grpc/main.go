// Methods and an interceptor of gRPC that give up with runtime.Goexit: no status is ever sent.
package main

import (
	"context"
	"fmt"
	"net"
	"runtime"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
)

type server struct {
	grpc_health_v1.UnimplementedHealthServer
}

func (server) Check(context.Context, *grpc_health_v1.HealthCheckRequest) (*grpc_health_v1.HealthCheckResponse, error) {
	runtime.Goexit()
	return nil, nil
}

func (server) Watch(*grpc_health_v1.HealthCheckRequest, grpc.ServerStreamingServer[grpc_health_v1.HealthCheckResponse]) error {
	runtime.Goexit()
	return nil
}

func recovering(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	defer func() { fmt.Println("interceptor: recover returned", recover()) }()
	return next(ctx, req)
}

func givingUp(context.Context, any, *grpc.UnaryServerInfo, grpc.UnaryHandler) (any, error) {
	runtime.Goexit()
	return nil, nil
}

func main() {
	call("method", unary, grpc.UnaryInterceptor(recovering))
	call("method, with workers", unary, grpc.NumStreamWorkers(2))
	call("stream", stream)
	call("interceptor", unary, grpc.UnaryInterceptor(givingUp))
}

func unary(ctx context.Context, client grpc_health_v1.HealthClient) error {
	_, err := client.Check(ctx, new(grpc_health_v1.HealthCheckRequest))
	return err
}

func stream(ctx context.Context, client grpc_health_v1.HealthClient) error {
	stream, err := client.Watch(ctx, new(grpc_health_v1.HealthCheckRequest))
	if err == nil {
		_, err = stream.Recv()
	}
	return err
}

func call(name string, ask func(context.Context, grpc_health_v1.HealthClient) error, options ...grpc.ServerOption) {
	listener := bufconn.Listen(1 << 16)
	s := grpc.NewServer(options...)
	grpc_health_v1.RegisterHealthServer(s, server{})
	go s.Serve(listener)
	conn, err := grpc.NewClient("passthrough:server",
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	const limit = time.Second
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	start := time.Now()
	err = ask(ctx, grpc_health_v1.NewHealthClient(conn))
	waited := time.Since(start) > limit*9/10
	fmt.Printf("%s: %v; it waited until its deadline: %t\n", name, status.Code(err), waited)
}
