package main

import (
	"context"
	"errors"
	"runtime"

	"google.golang.org/grpc"

	"shop/shop"
)

type orders struct{}

func main() {
	shop.RegisterOrdersServer(newServer(), orders{})
//	                                       ^^^^^^^^> 1 {{registered as a handler here}}
}

func (orders) Place(ctx context.Context, order *shop.Order) (*shop.Order, error) {
	if order.Number == "" {
		runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends this handler's goroutine: the client waits for an answer, and "recover" sees nothing}}
//		^^^^^^^^^^^^^^^^
	}
	return order, nil
}

func (orders) Follow(order *shop.Order, stream grpc.ServerStreamingServer[shop.Order]) error {
	if order.Number == "" {
		return errors.New("no number")
	}
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	go watch(ctx)
	return stream.Send(order)
}

func watch(ctx context.Context) {
	<-ctx.Done()
	runtime.Goexit()
}

// It is no method of the service.
func (orders) stop() {
	runtime.Goexit()
}
