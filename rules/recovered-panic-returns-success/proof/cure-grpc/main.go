// The interceptor and the method set a status, and the client hears of the failure.
package main

import (
	"context"
	"fmt"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
)

type server struct {
	grpc_health_v1.UnimplementedHealthServer
}

func (server) Check(context.Context, *grpc_health_v1.HealthCheckRequest) (*grpc_health_v1.HealthCheckResponse, error) {
	panic("the database is gone")
}

func (server) Watch(_ *grpc_health_v1.HealthCheckRequest, stream grpc.ServerStreamingServer[grpc_health_v1.HealthCheckResponse]) (err error) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
			err = status.Error(codes.Internal, "internal error")
		}
	}()
	panic("the database is gone")
}

func recovering(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (_ any, err error) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered:", r)
			err = status.Error(codes.Internal, "internal error")
		}
	}()
	return next(ctx, req)
}

func main() {
	listener := bufconn.Listen(1 << 16)
	s := grpc.NewServer(grpc.UnaryInterceptor(recovering))
	grpc_health_v1.RegisterHealthServer(s, server{})
	go s.Serve(listener)
	conn, err := grpc.NewClient("passthrough:server",
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }))
	if err != nil {
		panic(err)
	}
	defer conn.Close()
	client := grpc_health_v1.NewHealthClient(conn)
	_, err = client.Check(context.Background(), new(grpc_health_v1.HealthCheckRequest))
	fmt.Println("method:", status.Code(err))
	stream, err := client.Watch(context.Background(), new(grpc_health_v1.HealthCheckRequest))
	if err == nil {
		_, err = stream.Recv()
	}
	fmt.Println("stream:", err)
}
