package orders

import (
	"context"
	"errors"

	"google.golang.org/grpc"

	"shop/pb"
)

type shop struct{}

func New() *grpc.Server {
	s := grpc.NewServer(grpc.UnaryInterceptor(recovering))
	pb.RegisterShopServer(s, &shop{})
//	                         ^^^^^^^ buy 2 {{it guards this handler}}
	return s
}

func recovering(ctx context.Context, req any, info *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (result any, err error) {
	defer func() {
//	      ^^^^^^ buy 1 {{this guard is deferred}}
		if r := recover(); r != nil {
			err = errors.New("internal")
		}
	}()
	return handler(ctx, req)
}

func (s *shop) Buy(ctx context.Context, order *pb.Order) (*pb.Receipt, error) {
	go ship(order)
//	   ^^^^ buy 3 {{this goroutine is started, and has no guard}}
	return &pb.Receipt{}, nil
}

func ship(order *pb.Order) {
	if order == nil {
		panic("no order") // Noncompliant {{this panic ends the process: the guard in "recovering" is on another goroutine; recover on this one}} [[path=buy]]
//		^^^^^
	}
}

// Nothing guards streams: nobody has meant to.
func (s *shop) Watch(order *pb.Order, stream grpc.ServerStreamingServer[pb.Receipt]) error {
	go follow(order)
	return nil
}

func follow(order *pb.Order) {
	if order == nil {
		panic("no order")
	}
}
