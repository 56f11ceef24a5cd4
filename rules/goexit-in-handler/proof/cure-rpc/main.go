// The same method returns an error.
package main

import (
	"errors"
	"fmt"
	"net"
	"net/rpc"
	"time"
)

// Stock is what the server offers.
type Stock struct{}

// Count returns an error for names it doesn't know.
func (*Stock) Count(name string, count *int) error {
	if name == "" {
		return errors.New("no name")
	}
	*count = 7
	return nil
}

func main() {
	server := rpc.NewServer()
	if err := server.Register(new(Stock)); err != nil {
		panic(err)
	}
	here, there := net.Pipe()
	go server.ServeConn(there)
	client := rpc.NewClient(here)
	for _, name := range []string{"nails", ""} {
		var count int
		call := client.Go("Stock.Count", name, &count, make(chan *rpc.Call, 1))
		select {
		case <-call.Done:
			fmt.Printf("%q: %d %v\n", name, count, call.Error)
		case <-time.After(20 * time.Second):
			fmt.Printf("%q: still no answer\n", name)
		}
	}
}
