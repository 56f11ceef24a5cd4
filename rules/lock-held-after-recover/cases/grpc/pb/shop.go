// Package pb is what protoc makes, in short.
package pb

import (
	"context"

	"google.golang.org/grpc"
)

type Order struct{ Items []string }

type Receipt struct{ Price int }

type ShopServer interface {
	Buy(context.Context, *Order) (*Receipt, error)
	Watch(*Order, grpc.ServerStreamingServer[Receipt]) error
}

func RegisterShopServer(s grpc.ServiceRegistrar, srv ShopServer) {
	s.RegisterService(&grpc.ServiceDesc{ServiceName: "shop", HandlerType: (*ShopServer)(nil)}, srv)
}
