package server

import (
	"context"
	"sync"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/recovery"
	"google.golang.org/grpc"

	"shop/pb"
)

type shop struct {
	mu     sync.Mutex
	prices map[string]int
	count  int
}

func New() *grpc.Server {
	s := grpc.NewServer(grpc.ChainUnaryInterceptor(recovery.UnaryServerInterceptor()))
//	                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ buy 1 {{this stops panics of handlers}}
	pb.RegisterShopServer(s, &shop{prices: map[string]int{}})
	return s
}

// The interceptor answers Internal, and all who buy afterwards wait.
func (s *shop) Buy(ctx context.Context, order *pb.Order) (*pb.Receipt, error) {
	s.mu.Lock() // Noncompliant {{a recovered panic leaves "s.mu" locked: the next lock blocks forever; defer the unlock}} [[path=buy]]
//	^^^^^^^^^
	if len(order.Items) == 0 {
		panic("empty order")
//		^^^^^ buy 2 {{a panic here}}
	}
	price := s.prices[order.Items[0]]
	s.mu.Unlock()
//	^^^^^^^^^^^ buy 3 {{skips this unlock}}
	return &pb.Receipt{Price: price}, nil
}

// No interceptor guards streams: the process ends.
func (s *shop) Watch(order *pb.Order, stream grpc.ServerStreamingServer[pb.Receipt]) error {
	s.mu.Lock()
	if len(order.Items) == 0 {
		panic("empty order")
	}
	s.count++
	s.mu.Unlock()
	return nil
}
