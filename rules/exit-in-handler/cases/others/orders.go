package main

import (
	"context"
	"errors"
	"log"

	"github.com/nats-io/nats.go"
	"google.golang.org/grpc"

	"shop/shop"
)

type orders struct{}

func main() {
	server := grpc.NewServer(grpc.ChainUnaryInterceptor(logged))
//	                                                    ^^^^^^ logged 1 {{registered as a handler here}}
	shop.RegisterOrdersServer(server, orders{})
//	                                  ^^^^^^^^> 1 {{registered as a handler here}}
}

func (orders) Place(ctx context.Context, order *shop.Order) (*shop.Order, error) {
	if err := ctx.Err(); err != nil {
		log.Fatal(err) // Noncompliant {{"log.Fatal" ends the whole process for one request: all others are cut off, no "recover" stops that}}
//		^^^^^^^^^^^^^^
	}
	return order, nil
}

func (orders) Follow(order *shop.Order, stream grpc.ServerStreamingServer[shop.Order]) error {
	if order.Number == "" {
		return errors.New("no number")
	}
	return stream.Send(order)
}

func subscribe(c *nats.Conn) {
	if _, err := c.Subscribe("orders", func(msg *nats.Msg) {
//	                                   ^^^^^^^^^^^^^^^^^^^> 1 {{registered as a handler here}}
		if len(msg.Data) == 0 {
			log.Fatal("empty message") // Noncompliant {{"log.Fatal" ends the whole process for one message: all others are cut off, no "recover" stops that}}
//			^^^^^^^^^^^^^^^^^^^^^^^^^^
		}
	}); err != nil {
		log.Fatal(err)
	}
}

func logged(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (any, error) {
	res, err := next(ctx, req)
	if err != nil {
		log.Fatalln(info, err) // Noncompliant {{"log.Fatalln" ends the whole process for one request: all others are cut off, no "recover" stops that}} [[path=logged]]
//		^^^^^^^^^^^^^^^^^^^^^^
	}
	return res, err
}
